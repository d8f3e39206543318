//! The text of a lesson: Markdown, blocks, pictures.

use crate::diag::{Code, Severity, Words};

/// `markdown/raw-html`
pub static MARKDOWN_RAW_HTML: Code = Code {
    name: "markdown/raw-html",
    severity: Severity::Error,
    vi: Words { message: "`{tag}` is HTML, which lessons cannot hold", hint: "{instead}", about: "" },
    en: Words { message: "`{tag}` is HTML, which lessons cannot hold", hint: "{instead}", about: "" },
    wrong: "",
    right: "",
};

/// `markdown/too-deep`
pub static MARKDOWN_TOO_DEEP: Code = Code {
    name: "markdown/too-deep",
    severity: Severity::Error,
    vi: Words { message: "quotes and lists are nested more than {limit} deep here", hint: "write it flatter", about: "" },
    en: Words { message: "quotes and lists are nested more than {limit} deep here", hint: "write it flatter", about: "" },
    wrong: "",
    right: "",
};

/// `directive/unknown`
pub static DIRECTIVE_UNKNOWN: Code = Code {
    name: "directive/unknown",
    severity: Severity::Error,
    vi: Words { message: "there is no block `:::{name}`", hint: "the blocks are {known}", about: "" },
    en: Words { message: "there is no block `:::{name}`", hint: "the blocks are {known}", about: "" },
    wrong: "",
    right: "",
};

/// `directive/unclosed`
pub static DIRECTIVE_UNCLOSED: Code = Code {
    name: "directive/unclosed",
    severity: Severity::Error,
    vi: Words {
        message: "the block `:::{name}` begins here and is never closed",
        hint: "put a line with only `{fence}` after its last line",
        about: "",
    },
    en: Words {
        message: "the block `:::{name}` begins here and is never closed",
        hint: "put a line with only `{fence}` after its last line",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/stray-closing`
pub static DIRECTIVE_STRAY_CLOSING: Code = Code {
    name: "directive/stray-closing",
    severity: Severity::Error,
    vi: Words {
        message: "this `{fence}` closes a block, and none with as many colons is open",
        hint: "remove it, or put the opening line above",
        about: "",
    },
    en: Words {
        message: "this `{fence}` closes a block, and none with as many colons is open",
        hint: "remove it, or put the opening line above",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/misplaced`
pub static DIRECTIVE_MISPLACED: Code = Code {
    name: "directive/misplaced",
    severity: Severity::Error,
    vi: Words {
        message: "a block begins or ends here, but not at the start of a line of its own",
        hint: "put it at the very start of the line, outside lists and quotes",
        about: "",
    },
    en: Words {
        message: "a block begins or ends here, but not at the start of a line of its own",
        hint: "put it at the very start of the line, outside lists and quotes",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/unknown-kind`
pub static DIRECTIVE_UNKNOWN_KIND: Code = Code {
    name: "directive/unknown-kind",
    severity: Severity::Error,
    vi: Words { message: "`{value}` is not a kind of note", hint: "the kinds are {known}", about: "" },
    en: Words { message: "`{value}` is not a kind of note", hint: "the kinds are {known}", about: "" },
    wrong: "",
    right: "",
};

/// `directive/no-choices`
pub static DIRECTIVE_NO_CHOICES: Code = Code {
    name: "directive/no-choices",
    severity: Severity::Error,
    vi: Words {
        message: "this `:::{name}` has no answers to choose from",
        hint: "write each answer as a list item: `{example}`",
        about: "",
    },
    en: Words {
        message: "this `:::{name}` has no answers to choose from",
        hint: "write each answer as a list item: `{example}`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/no-right-answer`
pub static DIRECTIVE_NO_RIGHT_ANSWER: Code = Code {
    name: "directive/no-right-answer",
    severity: Severity::Error,
    vi: Words {
        message: "this quiz marks no answer as right",
        hint: "put an `x` into the brackets of the right one: `- [x] …`",
        about: "",
    },
    en: Words {
        message: "this quiz marks no answer as right",
        hint: "put an `x` into the brackets of the right one: `- [x] …`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/no-steps`
pub static DIRECTIVE_NO_STEPS: Code = Code {
    name: "directive/no-steps",
    severity: Severity::Error,
    vi: Words { message: "this `:::steps` has no numbered list", hint: "write each step on a line of its own: `1. …`", about: "" },
    en: Words { message: "this `:::steps` has no numbered list", hint: "write each step on a line of its own: `1. …`", about: "" },
    wrong: "",
    right: "",
};

/// `directive/no-lines`
pub static DIRECTIVE_NO_LINES: Code = Code {
    name: "directive/no-lines",
    severity: Severity::Error,
    vi: Words {
        message: "this `:::dialogue` has no lines",
        hint: "write each as a list item that begins with who speaks: `- Lan: …`",
        about: "",
    },
    en: Words {
        message: "this `:::dialogue` has no lines",
        hint: "write each as a list item that begins with who speaks: `- Lan: …`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/no-law`
pub static DIRECTIVE_NO_LAW: Code = Code {
    name: "directive/no-law",
    severity: Severity::Error,
    vi: Words {
        message: "this `:::law` does not say which article",
        hint: "write the id of the law, a slash and the article: `:::law luat-tre-em-2016/25`",
        about: "",
    },
    en: Words {
        message: "this `:::law` does not say which article",
        hint: "write the id of the law, a slash and the article: `:::law luat-tre-em-2016/25`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/unknown-helpline`
pub static DIRECTIVE_UNKNOWN_HELPLINE: Code = Code {
    name: "directive/unknown-helpline",
    severity: Severity::Error,
    vi: Words { message: "there is no help line `{id}`", hint: "the help lines are {known}, in `content/_data/helplines.yaml`", about: "" },
    en: Words { message: "there is no help line `{id}`", hint: "the help lines are {known}, in `content/_data/helplines.yaml`", about: "" },
    wrong: "",
    right: "",
};

/// `directive/no-file`
pub static DIRECTIVE_NO_FILE: Code = Code {
    name: "directive/no-file",
    severity: Severity::Error,
    vi: Words {
        message: "this `:::{name}` does not say which file to play",
        hint: "write it behind the name: `:::{name} {example}`",
        about: "",
    },
    en: Words {
        message: "this `:::{name}` does not say which file to play",
        hint: "write it behind the name: `:::{name} {example}`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/no-transcript`
pub static DIRECTIVE_NO_TRANSCRIPT: Code = Code {
    name: "directive/no-transcript",
    severity: Severity::Error,
    vi: Words {
        message: "this `:::{name}` has no text for those who cannot hear or see it",
        hint: "write what is said and shown between the opening and the closing line",
        about: "",
    },
    en: Words {
        message: "this `:::{name}` has no text for those who cannot hear or see it",
        hint: "write what is said and shown between the opening and the closing line",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `directive/no-captions`
pub static DIRECTIVE_NO_CAPTIONS: Code = Code {
    name: "directive/no-captions",
    severity: Severity::Error,
    vi: Words { message: "this film has no captions", hint: "add them: `:::video {file} captions={captions}`", about: "" },
    en: Words { message: "this film has no captions", hint: "add them: `:::video {file} captions={captions}`", about: "" },
    wrong: "",
    right: "",
};

/// `image/no-alt`
pub static IMAGE_NO_ALT: Code = Code {
    name: "image/no-alt",
    severity: Severity::Error,
    vi: Words {
        message: "this picture has no alternative text",
        hint: "say in the brackets what it shows; for pure decoration write `![-]({dest})`",
        about: "",
    },
    en: Words {
        message: "this picture has no alternative text",
        hint: "say in the brackets what it shows; for pure decoration write `![-]({dest})`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `image/no-such-file`
pub static IMAGE_NO_SUCH_FILE: Code = Code {
    name: "image/no-such-file",
    severity: Severity::Error,
    vi: Words {
        message: "there is no picture `{dest}`",
        hint: "pictures lie beside the lesson, or in `static/` (then `/name.svg`)",
        about: "",
    },
    en: Words {
        message: "there is no picture `{dest}`",
        hint: "pictures lie beside the lesson, or in `static/` (then `/name.svg`)",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `image/outside`
pub static IMAGE_OUTSIDE: Code = Code {
    name: "image/outside",
    severity: Severity::Error,
    vi: Words {
        message: "this picture lies on another host (`{dest}`); the site loads nothing from elsewhere",
        hint: "save it beside the lesson and link to that file",
        about: "",
    },
    en: Words {
        message: "this picture lies on another host (`{dest}`); the site loads nothing from elsewhere",
        hint: "save it beside the lesson and link to that file",
        about: "",
    },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &MARKDOWN_RAW_HTML,
    &MARKDOWN_TOO_DEEP,
    &DIRECTIVE_UNKNOWN,
    &DIRECTIVE_UNCLOSED,
    &DIRECTIVE_STRAY_CLOSING,
    &DIRECTIVE_MISPLACED,
    &DIRECTIVE_UNKNOWN_KIND,
    &DIRECTIVE_NO_CHOICES,
    &DIRECTIVE_NO_RIGHT_ANSWER,
    &DIRECTIVE_NO_STEPS,
    &DIRECTIVE_NO_LINES,
    &DIRECTIVE_NO_LAW,
    &DIRECTIVE_UNKNOWN_HELPLINE,
    &DIRECTIVE_NO_FILE,
    &DIRECTIVE_NO_TRANSCRIPT,
    &DIRECTIVE_NO_CAPTIONS,
    &IMAGE_NO_ALT,
    &IMAGE_NO_SUCH_FILE,
    &IMAGE_OUTSIDE,
];
