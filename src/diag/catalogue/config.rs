//! `site.toml` and `content/_data/`.

use crate::diag::{Code, Severity, Words};

/// `config/no-languages`
pub static CONFIG_NO_LANGUAGES: Code = Code {
    name: "config/no-languages",
    severity: Severity::Error,
    vi: Words { message: "the site has no language", hint: "write at least one: `languages = [\"vi\"]`", about: "" },
    en: Words { message: "the site has no language", hint: "write at least one: `languages = [\"vi\"]`", about: "" },
    wrong: "",
    right: "",
};

/// `config/bad-language`
pub static CONFIG_BAD_LANGUAGE: Code = Code {
    name: "config/bad-language",
    severity: Severity::Error,
    vi: Words { message: "`{value}` is not a language tag", hint: "use a BCP 47 tag such as `vi`, `en` or `cjm-Cham`", about: "" },
    en: Words { message: "`{value}` is not a language tag", hint: "use a BCP 47 tag such as `vi`, `en` or `cjm-Cham`", about: "" },
    wrong: "",
    right: "",
};

/// `config/default-not-listed`
pub static CONFIG_DEFAULT_NOT_LISTED: Code = Code {
    name: "config/default-not-listed",
    severity: Severity::Error,
    vi: Words {
        message: "the default language `{value}` is not among `languages`",
        hint: "add it there, or choose one of {known}",
        about: "",
    },
    en: Words {
        message: "the default language `{value}` is not among `languages`",
        hint: "add it there, or choose one of {known}",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `config/bad-base-url`
pub static CONFIG_BAD_BASE_URL: Code = Code {
    name: "config/bad-base-url",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` is not the address of a site",
        hint: "write it with `https://` and without `?` or `#`, as in `https://truong.edu.vn/non-la`",
        about: "",
    },
    en: Words {
        message: "`{value}` is not the address of a site",
        hint: "write it with `https://` and without `?` or `#`, as in `https://truong.edu.vn/non-la`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `config/unknown-theme`
pub static CONFIG_UNKNOWN_THEME: Code = Code {
    name: "config/unknown-theme",
    severity: Severity::Error,
    vi: Words { message: "there is no theme `{value}`", hint: "the themes are {known}", about: "" },
    en: Words { message: "there is no theme `{value}`", hint: "the themes are {known}", about: "" },
    wrong: "",
    right: "",
};

/// `data/unknown-file`
pub static DATA_UNKNOWN_FILE: Code = Code {
    name: "data/unknown-file",
    severity: Severity::Warning,
    vi: Words { message: "no part of the site reads `{name}`", hint: "the data files are {known}", about: "" },
    en: Words { message: "no part of the site reads `{name}`", hint: "the data files are {known}", about: "" },
    wrong: "",
    right: "",
};

/// `data/repeated-id`
pub static DATA_REPEATED_ID: Code = Code {
    name: "data/repeated-id",
    severity: Severity::Error,
    vi: Words { message: "the id `{id}` is used twice", hint: "ids must differ; rename one of them", about: "" },
    en: Words { message: "the id `{id}` is used twice", hint: "ids must differ; rename one of them", about: "" },
    wrong: "",
    right: "",
};

/// `data/bad-id`
pub static DATA_BAD_ID: Code = Code {
    name: "data/bad-id",
    severity: Severity::Error,
    vi: Words { message: "`{id}` cannot be an id", hint: "use small letters without marks, digits and hyphens", about: "" },
    en: Words { message: "`{id}` cannot be an id", hint: "use small letters without marks, digits and hyphens", about: "" },
    wrong: "",
    right: "",
};

/// `data/bad-law-ref`
pub static DATA_BAD_LAW_REF: Code = Code {
    name: "data/bad-law-ref",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` is not a place in a law",
        hint: "write the id of the law, a slash and the article: `luat-tre-em-2016/25`",
        about: "",
    },
    en: Words {
        message: "`{value}` is not a place in a law",
        hint: "write the id of the law, a slash and the article: `luat-tre-em-2016/25`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &CONFIG_NO_LANGUAGES,
    &CONFIG_BAD_LANGUAGE,
    &CONFIG_DEFAULT_NOT_LISTED,
    &CONFIG_BAD_BASE_URL,
    &CONFIG_UNKNOWN_THEME,
    &DATA_UNKNOWN_FILE,
    &DATA_REPEATED_ID,
    &DATA_BAD_ID,
    &DATA_BAD_LAW_REF,
];
