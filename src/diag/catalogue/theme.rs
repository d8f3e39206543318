//! Themes and the output folder.

use crate::diag::{Code, Severity, Words};

/// `theme/template`
pub static THEME_TEMPLATE: Code = Code {
    name: "theme/template",
    severity: Severity::Error,
    vi: Words { message: "this template cannot be read: {reason}", hint: "", about: "" },
    en: Words { message: "this template cannot be read: {reason}", hint: "", about: "" },
    wrong: "",
    right: "",
};

/// `theme/render`
pub static THEME_RENDER: Code = Code {
    name: "theme/render",
    severity: Severity::Error,
    vi: Words { message: "the page `{page}` could not be made: {reason}", hint: "", about: "" },
    en: Words { message: "the page `{page}` could not be made: {reason}", hint: "", about: "" },
    wrong: "",
    right: "",
};

/// `theme/no-template`
pub static THEME_NO_TEMPLATE: Code = Code {
    name: "theme/no-template",
    severity: Severity::Error,
    vi: Words { message: "the theme has no template `{name}`", hint: "put it into `themes/{theme}/templates/`", about: "" },
    en: Words { message: "the theme has no template `{name}`", hint: "put it into `themes/{theme}/templates/`", about: "" },
    wrong: "",
    right: "",
};

/// `theme/no-word`
pub static THEME_NO_WORD: Code = Code {
    name: "theme/no-word",
    severity: Severity::Warning,
    vi: Words {
        message: "the theme has no word `{key}` in `{language}`",
        hint: "add it to `themes/{theme}/ui/{language}.yaml`; until then {shown} is shown",
        about: "",
    },
    en: Words {
        message: "the theme has no word `{key}` in `{language}`",
        hint: "add it to `themes/{theme}/ui/{language}.yaml`; until then {shown} is shown",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `output/not-ours`
pub static OUTPUT_NOT_OURS: Code = Code {
    name: "output/not-ours",
    severity: Severity::Error,
    vi: Words {
        message: "the folder `{folder}` was not made by nonla, so it is left alone",
        hint: "choose another folder with `-o`, or empty it",
        about: "",
    },
    en: Words {
        message: "the folder `{folder}` was not made by nonla, so it is left alone",
        hint: "choose another folder with `-o`, or empty it",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `output/is-source`
pub static OUTPUT_IS_SOURCE: Code = Code {
    name: "output/is-source",
    severity: Severity::Error,
    vi: Words {
        message: "the output folder `{folder}` holds the project, or is part of its sources",
        hint: "choose another folder with `-o`",
        about: "",
    },
    en: Words {
        message: "the output folder `{folder}` holds the project, or is part of its sources",
        hint: "choose another folder with `-o`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&THEME_TEMPLATE, &THEME_RENDER, &THEME_NO_TEMPLATE, &THEME_NO_WORD, &OUTPUT_NOT_OURS, &OUTPUT_IS_SOURCE];
