//! Faults of a site's own lexicon files: each is told with its file and line, what is wrong and what to do, and none passes in silence.

use assert_cmd::Command;
use std::fs;
use std::path::Path;

const ARTICLE: &str = "Minister meets ambassador\n\nTASHKENT, 17 October 2025. Uzbekistan's Health Minister Asilbek Khudayarov met on Friday with the Ambassador of Kazakhstan \
    Beibut Atamkulov and signed a memorandum of understanding on medical education.\n";

/// What `attache check` says of a site with these lexicon files, a line for each diagnostic and its help.
fn told(files: &[(&str, &str)]) -> String {
    let site = tempfile::tempdir().unwrap();
    write(site.path(), "content/a.txt", ARTICLE);
    files.iter().for_each(|(path, text)| write(&site.path().join("lexicons"), path, text));
    let output = Command::cargo_bin("attache").unwrap().arg("check").arg("--site").arg(site.path()).output().unwrap();
    String::from_utf8_lossy(&output.stderr).replace("\n  help: ", " | ")
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Fails unless one line says all of the parts.
fn assert_says(told: &str, parts: &[&str]) {
    assert!(told.lines().any(|line| parts.iter().all(|part| line.contains(part))), "no line says {parts:?}:\n{told}");
}

const LANGUAGE: &str = "code = \"mn\"\nname = \"Монгол\"\nenglish = \"Mongolian\"\nverb = \"final\"\n";

#[test]
fn a_folder_that_is_no_language_is_named() {
    let told = told(&[
        ("xx/language.toml", LANGUAGE),
        ("uzz/acts.toml", ""),
        ("mn/language.toml", LANGUAGE),
        ("mn/role.toml", ""),
        ("notes.txt", ""),
    ]);
    assert_says(&told, &["error: lexicons/xx/language.toml:1:", "`xx`", "`mn`", "| rename the folder"]);
    assert_says(&told, &["error: lexicons/uzz", "no language.toml", "| did you mean `uz`?"]);
    assert_says(&told, &["error: lexicons/mn/role.toml", "nothing reads it", "| did you mean `roles.toml`?"]);
    assert_says(&told, &["error: lexicons/notes.txt", "lies in no language's folder"]);
}

#[test]
fn a_code_that_there_is_not_is_told_with_what_was_meant() {
    let language = format!("{LANGUAGE}home = [\"MNG\"]\n[identify]\nscript = \"Cyril\"\n");
    let told = told(&[
        ("mn/language.toml", &language),
        (
            "mn/parties.toml",
            "[[party]]\ncode = \"KAZ\"\nnames = [\"казах~\"]\n[[party]]\ncode = \"WHO\"\n[[press]]\ncode = \"Turkey\"\n",
        ),
        ("mn/topics.toml", "[[topic]]\ntopic = \"oncologie\"\npatterns = [\"хавдар~\"]\n"),
        ("mn/quantities.toml", "[[currency]]\ncode = \"USDD\"\npatterns = [\"доллар~\"]\n"),
        (
            "mn/dates.toml",
            "order = \"ymd\"\n[months.gregorian]\n13 = [\"сар\"]\n[weekdays]\n0 = [\"ням\"]\n[formats]\nday = [\"D MM\"]\n[ordinals]\n\"нэг\" = 40\n",
        ),
        ("mn/acts.toml", "[[act]]\nid = \"a\"\nform = \"talk\"\npatterns = [\"уулз~\"]\n"),
        ("mn/roles.toml", "[[role]]\nid = \"a\"\nrole = \"minister\"\ntitels = [\"сайд\"]\n"),
        ("shared/towns.txt", "[Cyrilic]\n[Cyrl]\nZZ Foo: Фоо\n"),
    ]);
    assert_says(&told, &["lexicons/mn/language.toml:5:", "`MNG`", "| did you mean `MN`?"]);
    assert_says(&told, &["lexicons/mn/language.toml:7:", "`Cyril`", "| did you mean `Cyrl`?"]);
    assert_says(&told, &["lexicons/mn/parties.toml:2:", "`KAZ`", "| did you mean `KZ`?"]);
    assert_says(&told, &["lexicons/mn/parties.toml:5:", "`WHO`", "| did you mean `org:WHO`?"]);
    assert_says(&told, &["lexicons/mn/parties.toml:7:", "`Turkey`", "alpha-2"]);
    assert_says(&told, &["lexicons/mn/topics.toml:2:", "`oncologie`", "| did you mean `oncology`?"]);
    assert_says(&told, &["lexicons/mn/quantities.toml:2:", "`USDD`", "| did you mean `USD`?"]);
    assert_says(&told, &["lexicons/mn/dates.toml:1:", "`ymd`"]);
    assert_says(&told, &["lexicons/mn/dates.toml:3:", "`13`", "no month"]);
    assert_says(&told, &["lexicons/mn/dates.toml:5:", "`0`", "no weekday"]);
    assert_says(&told, &["warning: lexicons/mn/dates.toml:7:", "`MM`"]);
    assert_says(&told, &["lexicons/mn/dates.toml:9:", "`нэг`"]);
    assert_says(&told, &["lexicons/mn/acts.toml:3:", "`talk`", "| did you mean `talks`?"]);
    assert_says(&told, &["lexicons/mn/roles.toml:4:", "`titels`", "| did you mean `titles`?"]);
    assert_says(&told, &["lexicons/shared/towns.txt:1:", "`[Cyrilic]`", "| did you mean `Cyrl`?"]);
    assert_says(&told, &["lexicons/shared/towns.txt:3:", "`ZZ`"]);
}

#[test]
fn patterns_that_cannot_work_are_named_with_their_line() {
    let acts = "[sets]\ndocument = [\"гэрээ~\"]\nidle = [\"зүйл\"]\n[[act]]\nid = \"a\"\nform = \"talks\"\npatterns = [\"уулз~pas\"]\n\
                [[act]]\nid = \"b\"\nform = \"talks\"\npatterns = [\"<documents>\"]\nwith = [\"шинэ гэрээ~\"]\nwithout = [\"<document>\"]\n\
                [[act]]\nid = \"a\"\nform = \"talks\"\npatterns = [\"ярилцлага\"]\n";
    let told = told(&[
        ("mn/language.toml", LANGUAGE),
        ("mn/morphology.toml", "mutations = [\"пб\"]\n[classes.past]\nendings = [\"ав\"]\n"),
        ("mn/acts.toml", acts),
    ]);
    assert_says(&told, &["lexicons/mn/morphology.toml:1:", "`пб`"]);
    assert_says(&told, &["lexicons/mn/acts.toml:7:", "`~pas`", "| did you mean `past`?"]);
    assert_says(&told, &["lexicons/mn/acts.toml:11:", "`documents`", "| did you mean `document`?"]);
    assert_says(&told, &["warning: lexicons/mn/acts.toml:12:", "`шинэ гэрээ~`", "without"]);
    assert_says(&told, &["warning: lexicons/mn/acts.toml:3:", "`<idle>`"]);
    assert_says(&told, &["lexicons/mn/acts.toml:15:", "`a` is given twice", "lexicons/mn/acts.toml:5"]);
}

#[test]
fn a_sites_own_examples_are_run_and_each_that_fails_is_told() {
    let acts = "[[act]]\nid = \"own/chat\"\nform = \"talks\"\nstatus = \"occurred\"\npatterns = [\"chatted\"]\n\
                fires = [\"The ministers chatted.\", \"They spoke.\"]\nsilent = [\"Nobody chatted.\"]\n";
    let told = told(&[("en/acts.toml", acts)]);
    assert_says(&told, &["error: lexicons/en/acts.toml:6:", "`own/chat` does not fire in “They spoke.”"]);
    assert_says(&told, &["error: lexicons/en/acts.toml:7:", "`own/chat` fires in “Nobody chatted.”"]);
    assert!(!told.contains("The ministers chatted"), "{told}");
}

#[test]
fn words_that_name_two_parties_are_told_unless_a_rule_settles_it() {
    let of = |home: &str, more: &str| {
        let language = format!("{LANGUAGE}home = [{home}]\n");
        let parties =
            "[[party]]\ncode = \"CG\"\nnames = [\"конго~\"]\n[[party]]\ncode = \"CD\"\nnames = [\"{бнак|} конго~\"]\n";
        told(&[("mn/language.toml", &language), ("mn/parties.toml", &format!("{parties}{more}"))])
    };
    let open = of("", "");
    assert_says(&open, &["warning: lexicons/mn/parties.toml:3:", "`конго~` names both CD and CG"]);
    let silenced = "[[not_party]]\nid = \"parties/not/congo\"\npatterns = [\"конго~\"]\n";
    for settled in [of("\"CD\"", ""), of("", silenced)] {
        assert!(!settled.contains("names both"), "{settled}");
    }
}

#[test]
fn a_broken_file_is_left_out_and_what_is_built_in_stands() {
    let told = told(&[("en/language.toml", "verbs = \"early\"\n"), ("en/acts.toml", "[[act]\n")]);
    assert_says(&told, &["error: lexicons/en/language.toml:1:", "`verbs`", "| did you mean `verb`?"]);
    assert_says(&told, &["error: lexicons/en/acts.toml:1:"]);
    assert!(told.contains("en 1/2"), "the built-in language is used:\n{told}");
}
