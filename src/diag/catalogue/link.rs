//! Links.

use crate::diag::{Code, Severity, Words};

/// `link/empty`
pub static LINK_EMPTY: Code = Code {
    name: "link/empty",
    severity: Severity::Error,
    vi: Words { message: "this link leads nowhere", hint: "put the destination between the round brackets", about: "" },
    en: Words { message: "this link leads nowhere", hint: "put the destination between the round brackets", about: "" },
    wrong: "",
    right: "",
};

/// `link/no-such-page`
pub static LINK_NO_SUCH_PAGE: Code = Code {
    name: "link/no-such-page",
    severity: Severity::Error,
    vi: Words { message: "there is no page `{dest}`", hint: "", about: "" },
    en: Words { message: "there is no page `{dest}`", hint: "", about: "" },
    wrong: "",
    right: "",
};

/// `link/no-such-heading`
pub static LINK_NO_SUCH_HEADING: Code = Code {
    name: "link/no-such-heading",
    severity: Severity::Error,
    vi: Words { message: "`{page}` has no heading `#{anchor}`", hint: "", about: "" },
    en: Words { message: "`{page}` has no heading `#{anchor}`", hint: "", about: "" },
    wrong: "",
    right: "",
};

/// `link/no-such-file`
pub static LINK_NO_SUCH_FILE: Code = Code {
    name: "link/no-such-file",
    severity: Severity::Error,
    vi: Words { message: "there is no file `{dest}`", hint: "files lie beside the lesson, or in `static/` (then `/name.pdf`)", about: "" },
    en: Words { message: "there is no file `{dest}`", hint: "files lie beside the lesson, or in `static/` (then `/name.pdf`)", about: "" },
    wrong: "",
    right: "",
};

/// `link/to-folder`
pub static LINK_TO_FOLDER: Code = Code {
    name: "link/to-folder",
    severity: Severity::Error,
    vi: Words { message: "`{dest}` is a folder; links lead to files", hint: "link to the page in it: `{example}`", about: "" },
    en: Words { message: "`{dest}` is a folder; links lead to files", hint: "link to the page in it: `{example}`", about: "" },
    wrong: "",
    right: "",
};

/// `link/not-published`
pub static LINK_NOT_PUBLISHED: Code = Code {
    name: "link/not-published",
    severity: Severity::Error,
    vi: Words {
        message: "`{dest}` is not in the site: it is a draft, not yet published, or expired",
        hint: "publish it or remove the link",
        about: "",
    },
    en: Words {
        message: "`{dest}` is not in the site: it is a draft, not yet published, or expired",
        hint: "publish it or remove the link",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `link/leaves-content`
pub static LINK_LEAVES_CONTENT: Code = Code {
    name: "link/leaves-content",
    severity: Severity::Error,
    vi: Words { message: "`{dest}` leads out of the folder `content/`", hint: "link to a page or a file in it", about: "" },
    en: Words { message: "`{dest}` leads out of the folder `content/`", hint: "link to a page or a file in it", about: "" },
    wrong: "",
    right: "",
};

/// `link/unsafe`
pub static LINK_UNSAFE: Code = Code {
    name: "link/unsafe",
    severity: Severity::Error,
    vi: Words { message: "links with `{scheme}:` are not allowed", hint: "use `https:`, `mailto:` or `tel:`", about: "" },
    en: Words { message: "links with `{scheme}:` are not allowed", hint: "use `https:`, `mailto:` or `tel:`", about: "" },
    wrong: "",
    right: "",
};

/// `link/unknown-law`
pub static LINK_UNKNOWN_LAW: Code = Code {
    name: "link/unknown-law",
    severity: Severity::Error,
    vi: Words { message: "there is no law `{id}`", hint: "laws are listed in `content/_data/laws.yaml`", about: "" },
    en: Words { message: "there is no law `{id}`", hint: "laws are listed in `content/_data/laws.yaml`", about: "" },
    wrong: "",
    right: "",
};

/// `link/unknown-article`
pub static LINK_UNKNOWN_ARTICLE: Code = Code {
    name: "link/unknown-article",
    severity: Severity::Error,
    vi: Words {
        message: "`{law}` has no article `{article}` that was verified",
        hint: "add it to `content/_data/laws.yaml` once it was read in the law; there are {known}",
        about: "",
    },
    en: Words {
        message: "`{law}` has no article `{article}` that was verified",
        hint: "add it to `content/_data/laws.yaml` once it was read in the law; there are {known}",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `link/unknown-term`
pub static LINK_UNKNOWN_TERM: Code = Code {
    name: "link/unknown-term",
    severity: Severity::Error,
    vi: Words { message: "there is no word `{id}` in the glossary", hint: "words are listed in `content/_data/glossary.yaml`", about: "" },
    en: Words { message: "there is no word `{id}` in the glossary", hint: "words are listed in `content/_data/glossary.yaml`", about: "" },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &LINK_EMPTY,
    &LINK_NO_SUCH_PAGE,
    &LINK_NO_SUCH_HEADING,
    &LINK_NO_SUCH_FILE,
    &LINK_TO_FOLDER,
    &LINK_NOT_PUBLISHED,
    &LINK_LEAVES_CONTENT,
    &LINK_UNSAFE,
    &LINK_UNKNOWN_LAW,
    &LINK_UNKNOWN_ARTICLE,
    &LINK_UNKNOWN_TERM,
];
