//! Values as the list of misses writes them: as Python does, so that the lists of both scorers can be compared line by line.

use serde_json::Value;

/// A value inside another: text in quotes.
pub fn of_value(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(is_true) => if *is_true { "True" } else { "False" }.to_owned(),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => of_float(float),
            _ => number.to_string(),
        },
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(of_value).collect::<Vec<_>>().join(", ")),
        Value::Object(keys) => {
            let pairs: Vec<String> =
                keys.iter().map(|(key, value)| format!("{}: {}", quoted(key), of_value(value))).collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

/// A value by itself: text without quotes.
pub fn of_text(value: &Value) -> String {
    value.as_str().map_or_else(|| of_value(value), str::to_owned)
}

/// A tuple of parts that are written already.
pub fn of_tuple(parts: &[String]) -> String {
    match parts {
        [only] => format!("({only},)"),
        _ => format!("({})", parts.join(", ")),
    }
}

fn of_float(float: f64) -> String {
    let written = format!("{float:?}");
    match written.split_once('e') {
        Some((digits, exponent)) if !exponent.starts_with('-') => format!("{digits}e+{exponent:0>2}"),
        _ => written,
    }
}

fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('\n', "\\n");
    if text.contains('\'') && !text.contains('"') {
        format!("\"{escaped}\"")
    } else {
        format!("'{}'", escaped.replace('\'', "\\'"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_written_as_python_does() {
        assert_eq!(
            of_value(&json!({"date": "2025", "n": [1, 2.5, null, true]})),
            "{'date': '2025', 'n': [1, 2.5, None, True]}"
        );
        assert_eq!(of_value(&json!("O'zbek")), "\"O'zbek\"");
        assert_eq!(of_tuple(&["'KZ'".to_owned()]), "('KZ',)");
        assert_eq!(of_value(&json!(60.0)), "60.0");
        assert_eq!(of_value(&json!(1e16)), "1e+16");
    }
}
