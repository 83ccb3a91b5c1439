//! Bytes to text: UTF-8, UTF-16 with or without a mark, and the 8-bit encodings in which older sites of the region were saved.

use crate::diagnose::{Diagnosed, Diagnostic};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Share of control characters above which a file is no text.
const CONTROL_SHARE: f64 = 0.005;

/// Decodes a file; `None` with an error where it is no text.
///
/// Broken bytes become U+FFFD, with a warning that names the first and their number; an encoding other than UTF-8 is a note.
pub fn decode(path: &str, bytes: &[u8]) -> Diagnosed<Option<String>> {
    let (encoding, mark_bytes) = encoding_of(bytes);
    let (text, _) = encoding.decode_without_bom_handling(&bytes[mark_bytes..]);
    if is_binary(&text) {
        let problem = Diagnostic::error(path, "not-text", "the file is no text").with_hint(
            "articles are plain text, Markdown or HTML; export the article from its PDF or word processor as text",
        );
        return Diagnosed::new(None, vec![problem]);
    }
    let mut diagnostics = Vec::new();
    if encoding != UTF_8 {
        diagnostics.push(Diagnostic::note(path, "encoding", format!("the file was read as {}", encoding.name())));
    }
    let stood_in_source = encoding == UTF_8 && bytes.windows(3).any(|window| window == "\u{FFFD}".as_bytes());
    if let Some(offset_bytes) = text.find('\u{FFFD}').filter(|_| !stood_in_source) {
        let count = text.matches('\u{FFFD}').count();
        let what =
            if count == 1 { "1 broken byte sequence was" } else { &format!("{count} broken byte sequences were") };
        let warning = Diagnostic::warning(path, "broken-bytes", format!("{what} replaced; this is the first"))
            .with_hint("save the file as UTF-8")
            .at_offset(&text, offset_bytes);
        diagnostics.push(warning);
    }
    Diagnosed::new(Some(text.into_owned()), diagnostics)
}

/// The encoding of a file, and the length of the mark at its head, in bytes.
fn encoding_of(bytes: &[u8]) -> (&'static Encoding, usize) {
    if let Some(marked) = Encoding::for_bom(bytes) {
        return marked;
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return (encoding, 0);
    }
    if is_nearly_utf_8(bytes) {
        return (UTF_8, 0);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    (detector.guess(None, Utf8Detection::Deny), 0)
}

/// UTF-16 without a mark shows itself by its high bytes: one byte in two is taken from a handful of values (Latin, Cyrillic,
/// Arabic, general punctuation), and the spaces and line ends between words are there as pairs of bytes.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    if sample.len() < 16 || bytes.len() % 2 == 1 {
        return None;
    }
    let pairs = sample.len() / 2;
    let is_high = |byte: &&u8| matches!(**byte, 0x00..=0x06 | 0x20);
    let high_at = |offset: usize| sample.iter().skip(offset).step_by(2).filter(is_high).count();
    let spaces = |pair: [u8; 2]| sample.chunks_exact(2).filter(|&chunk| chunk == pair).count();
    let looks =
        |high: usize, low: usize, space: usize| high * 50 >= pairs * 49 && low * 2 < pairs && space * 40 >= pairs;
    if looks(high_at(1), high_at(0), spaces([0x20, 0x00])) {
        Some(UTF_16LE)
    } else if looks(high_at(0), high_at(1), spaces([0x00, 0x20])) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the bytes are UTF-8, or were before a few of them were broken.
fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    let (mut letters, mut breaks) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        breaks += usize::from(!chunk.invalid().is_empty());
    }
    breaks == 0 || breaks * 4 <= letters
}

fn is_binary(text: &str) -> bool {
    let (mut characters, mut controls) = (0usize, 0usize);
    for character in text.chars() {
        if character == '\0' {
            return true;
        }
        characters += 1;
        controls += usize::from(
            character.is_control() && !matches!(character, '\n' | '\r' | '\t' | '\u{0C}' | '\u{0B}' | '\u{85}'),
        );
    }
    controls as f64 > characters as f64 * CONTROL_SHARE
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{KOI8_R, WINDOWS_1251, WINDOWS_1254, WINDOWS_1256};

    const RUSSIAN: &str = "Министры здравоохранения двух стран обсудили подготовку врачей и подписали меморандум.";

    fn decoded(bytes: &[u8]) -> String {
        decode("a.txt", bytes).value.unwrap()
    }

    fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn utf_16_is_read_with_and_without_a_mark() {
        for text in [RUSSIAN, "The ministers met in Tashkent.", "وزیر بهداشت با سفیر دیدار کرد."]
        {
            for order in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
                let bare = utf_16(text, order);
                let bare = if bare.len().is_multiple_of(2) { bare } else { continue };
                assert_eq!(decoded(&bare), text);
                assert_eq!(decoded(&utf_16(&format!("\u{FEFF}{text}"), order)), text);
            }
        }
    }

    #[test]
    fn eight_bit_encodings_are_told_apart() {
        let turkish = "Sağlık Bakanı, Özbekistan'ın Ankara Büyükelçisi ile görüştü; işbirliği için çalışma yapıldı.";
        let arabic = "استقبل وزير الصحة سفير اليابان وبحث معه التعاون في مجال تدريب الأطباء";
        for (encoding, text) in
            [(WINDOWS_1251, RUSSIAN), (KOI8_R, RUSSIAN), (WINDOWS_1254, turkish), (WINDOWS_1256, arabic)]
        {
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable);
            assert_eq!(decoded(&bytes), text, "{}", encoding.name());
        }
    }

    #[test]
    fn broken_bytes_are_counted_and_the_first_is_placed() {
        let mut bytes = "Первая строка\nВторая ".as_bytes().to_vec();
        bytes.extend([0xFF, 0xFE]);
        bytes.extend(" строка и ещё слова".as_bytes());
        let outcome = decode("a.txt", &bytes);
        let warning = &outcome.diagnostics[0];
        assert_eq!((warning.code.as_str(), warning.line, warning.column), ("broken-bytes", Some(2), Some(8)));
        assert!(warning.message.starts_with("2 "), "{}", warning.message);
        assert!(outcome.value.unwrap().ends_with("слова"));
    }

    #[test]
    fn binary_files_are_no_text() {
        for bytes in [&[0u8; 64][..], b"%PDF-1.7\0\0\x01\x02\x03", &[0x89, b'P', b'N', b'G', 0, 1, 2, 3, 26, 27]] {
            let outcome = decode("a.txt", bytes);
            assert!(outcome.value.is_none());
            assert_eq!(outcome.diagnostics[0].code, "not-text");
        }
    }

    #[test]
    fn the_mark_of_utf_8_is_dropped() {
        assert_eq!(decoded("\u{FEFF}Text".as_bytes()), "Text");
    }
}
