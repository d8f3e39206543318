//! The site as a whole: addresses, sections, translations.

use crate::diag::{Code, Severity, Words};

/// `site/no-home`
pub static SITE_NO_HOME: Code = Code {
    name: "site/no-home",
    severity: Severity::Error,
    vi: Words { message: "the site has no first page in its default language", hint: "write `content/_index.{language}.md`", about: "" },
    en: Words { message: "the site has no first page in its default language", hint: "write `content/_index.{language}.md`", about: "" },
    wrong: "",
    right: "",
};

/// `site/no-section-page`
pub static SITE_NO_SECTION_PAGE: Code = Code {
    name: "site/no-section-page",
    severity: Severity::Warning,
    vi: Words {
        message: "the folder `{folder}` holds lessons but has no page of its own",
        hint: "write `content/{folder}/_index.{language}.md` with a title",
        about: "",
    },
    en: Words {
        message: "the folder `{folder}` holds lessons but has no page of its own",
        hint: "write `content/{folder}/_index.{language}.md` with a title",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `site/same-address`
pub static SITE_SAME_ADDRESS: Code = Code {
    name: "site/same-address",
    severity: Severity::Error,
    vi: Words {
        message: "`{first}` and `{second}` would have the same address `{url}`",
        hint: "give one of them another `slug`",
        about: "",
    },
    en: Words {
        message: "`{first}` and `{second}` would have the same address `{url}`",
        hint: "give one of them another `slug`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `site/alias-taken`
pub static SITE_ALIAS_TAKEN: Code = Code {
    name: "site/alias-taken",
    severity: Severity::Error,
    vi: Words { message: "the old address `{url}` is that of another page", hint: "remove it from `aliases`", about: "" },
    en: Words { message: "the old address `{url}` is that of another page", hint: "remove it from `aliases`", about: "" },
    wrong: "",
    right: "",
};

/// `site/unknown-topic`
pub static SITE_UNKNOWN_TOPIC: Code = Code {
    name: "site/unknown-topic",
    severity: Severity::Error,
    vi: Words { message: "there is no topic `{topic}`", hint: "topics are listed in `content/_data/topics.yaml`", about: "" },
    en: Words { message: "there is no topic `{topic}`", hint: "topics are listed in `content/_data/topics.yaml`", about: "" },
    wrong: "",
    right: "",
};

/// `site/no-translation`
pub static SITE_NO_TRANSLATION: Code = Code {
    name: "site/no-translation",
    severity: Severity::Note,
    vi: Words {
        message: "`{id}` has no text in `{language}`; readers are shown the one in `{shown}`",
        hint: "translate it to `content/{file}`",
        about: "",
    },
    en: Words {
        message: "`{id}` has no text in `{language}`; readers are shown the one in `{shown}`",
        hint: "translate it to `content/{file}`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&SITE_NO_HOME, &SITE_NO_SECTION_PAGE, &SITE_SAME_ADDRESS, &SITE_ALIAS_TAKEN, &SITE_UNKNOWN_TOPIC, &SITE_NO_TRANSLATION];
