//! Heads of pages, and everything written as keys and values.

use crate::diag::{Code, Severity, Words};

/// `front-matter/missing`
pub static FRONT_MATTER_MISSING: Code = Code {
    name: "front-matter/missing",
    severity: Severity::Error,
    vi: Words {
        message: "this page has no head (front matter)",
        hint: "begin the file with a line `---`, then `title: …`, then a line `---`",
        about: "",
    },
    en: Words {
        message: "this page has no head (front matter)",
        hint: "begin the file with a line `---`, then `title: …`, then a line `---`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `front-matter/unclosed`
pub static FRONT_MATTER_UNCLOSED: Code = Code {
    name: "front-matter/unclosed",
    severity: Severity::Error,
    vi: Words {
        message: "the head (front matter) begins here and never ends",
        hint: "put a line with only `---` after its last key",
        about: "",
    },
    en: Words {
        message: "the head (front matter) begins here and never ends",
        hint: "put a line with only `---` after its last key",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `front-matter/too-large`
pub static FRONT_MATTER_TOO_LARGE: Code = Code {
    name: "front-matter/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "the head (front matter) of this page has {size} KB; {limit} KB are the most",
        hint: "a line `---` at its end is probably missing",
        about: "",
    },
    en: Words {
        message: "the head (front matter) of this page has {size} KB; {limit} KB are the most",
        hint: "a line `---` at its end is probably missing",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `yaml/syntax`
pub static YAML_SYNTAX: Code = Code {
    name: "yaml/syntax",
    severity: Severity::Error,
    vi: Words {
        message: "this is not YAML that can be read: {reason}",
        hint: "check the colons, quotes and indentation here; text with a colon in it wants quotes: `title: \"Bài 1: Quyền\"`",
        about: "",
    },
    en: Words {
        message: "this is not YAML that can be read: {reason}",
        hint: "check the colons, quotes and indentation here; text with a colon in it wants quotes: `title: \"Bài 1: Quyền\"`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `yaml/tab`
pub static YAML_TAB: Code = Code {
    name: "yaml/tab",
    severity: Severity::Error,
    vi: Words { message: "this line is indented with a tab", hint: "use spaces to indent", about: "" },
    en: Words { message: "this line is indented with a tab", hint: "use spaces to indent", about: "" },
    wrong: "",
    right: "",
};

/// `yaml/too-complex`
pub static YAML_TOO_COMPLEX: Code = Code {
    name: "yaml/too-complex",
    severity: Severity::Error,
    vi: Words {
        message: "this text refers to itself (anchors and aliases) so often that it would not end",
        hint: "write the values out",
        about: "",
    },
    en: Words {
        message: "this text refers to itself (anchors and aliases) so often that it would not end",
        hint: "write the values out",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `toml/syntax`
pub static TOML_SYNTAX: Code = Code {
    name: "toml/syntax",
    severity: Severity::Error,
    vi: Words { message: "this is not TOML that can be read: {reason}", hint: "text wants quotes: `key = \"value\"`", about: "" },
    en: Words { message: "this is not TOML that can be read: {reason}", hint: "text wants quotes: `key = \"value\"`", about: "" },
    wrong: "",
    right: "",
};

/// `key/unknown`
pub static KEY_UNKNOWN: Code = Code {
    name: "key/unknown",
    severity: Severity::Error,
    vi: Words { message: "there is no key `{key}` here", hint: "the keys are {known}", about: "" },
    en: Words { message: "there is no key `{key}` here", hint: "the keys are {known}", about: "" },
    wrong: "",
    right: "",
};

/// `key/repeated`
pub static KEY_REPEATED: Code = Code {
    name: "key/repeated",
    severity: Severity::Error,
    vi: Words { message: "the key `{key}` is written twice", hint: "keep one of them", about: "" },
    en: Words { message: "the key `{key}` is written twice", hint: "keep one of them", about: "" },
    wrong: "",
    right: "",
};

/// `key/missing`
pub static KEY_MISSING: Code = Code {
    name: "key/missing",
    severity: Severity::Error,
    vi: Words { message: "the key `{key}` is missing", hint: "add it: `{example}`", about: "" },
    en: Words { message: "the key `{key}` is missing", hint: "add it: `{example}`", about: "" },
    wrong: "",
    right: "",
};

/// `key/wrong-type`
pub static KEY_WRONG_TYPE: Code = Code {
    name: "key/wrong-type",
    severity: Severity::Error,
    vi: Words { message: "`{key}` should be {expected}, and this is {found}", hint: "", about: "" },
    en: Words { message: "`{key}` should be {expected}, and this is {found}", hint: "", about: "" },
    wrong: "",
    right: "",
};

/// `key/not-allowed`
pub static KEY_NOT_ALLOWED: Code = Code {
    name: "key/not-allowed",
    severity: Severity::Error,
    vi: Words { message: "`{value}` is not one of the values of `{key}`", hint: "the values are {known}", about: "" },
    en: Words { message: "`{value}` is not one of the values of `{key}`", hint: "the values are {known}", about: "" },
    wrong: "",
    right: "",
};

/// `key/bad-date`
pub static KEY_BAD_DATE: Code = Code {
    name: "key/bad-date",
    severity: Severity::Error,
    vi: Words { message: "`{value}` is not a date", hint: "write year, month and day, as in `2026-11-23`", about: "" },
    en: Words { message: "`{value}` is not a date", hint: "write year, month and day, as in `2026-11-23`", about: "" },
    wrong: "",
    right: "",
};

/// `key/out-of-range`
pub static KEY_OUT_OF_RANGE: Code = Code {
    name: "key/out-of-range",
    severity: Severity::Error,
    vi: Words { message: "`{value}` is not a possible value of `{key}`", hint: "it should lie between {least} and {most}", about: "" },
    en: Words { message: "`{value}` is not a possible value of `{key}`", hint: "it should lie between {least} and {most}", about: "" },
    wrong: "",
    right: "",
};

/// `key/bad-slug`
pub static KEY_BAD_SLUG: Code = Code {
    name: "key/bad-slug",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` cannot be part of an address",
        hint: "use small letters without marks, digits and hyphens, as in `{slug}`",
        about: "",
    },
    en: Words {
        message: "`{value}` cannot be part of an address",
        hint: "use small letters without marks, digits and hyphens, as in `{slug}`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `key/bad-path`
pub static KEY_BAD_PATH: Code = Code {
    name: "key/bad-path",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` is not a place inside the site",
        hint: "write it from the site's root and without `..`, as in `vi/cu/bai-1.html`",
        about: "",
    },
    en: Words {
        message: "`{value}` is not a place inside the site",
        hint: "write it from the site's root and without `..`, as in `vi/cu/bai-1.html`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &FRONT_MATTER_MISSING,
    &FRONT_MATTER_UNCLOSED,
    &FRONT_MATTER_TOO_LARGE,
    &YAML_SYNTAX,
    &YAML_TAB,
    &YAML_TOO_COMPLEX,
    &TOML_SYNTAX,
    &KEY_UNKNOWN,
    &KEY_REPEATED,
    &KEY_MISSING,
    &KEY_WRONG_TYPE,
    &KEY_NOT_ALLOWED,
    &KEY_BAD_DATE,
    &KEY_OUT_OF_RANGE,
    &KEY_BAD_SLUG,
    &KEY_BAD_PATH,
];
