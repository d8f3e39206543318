//! Files as they lie on disk.

use crate::diag::{Code, Severity, Words};

/// `source/not-utf8`
pub static SOURCE_NOT_UTF8: Code = Code {
    name: "source/not-utf8",
    severity: Severity::Error,
    vi: Words {
        message: "this file is not UTF-8 text: byte {byte} cannot be read",
        hint: "save the file again with the encoding \"UTF-8\" (in Word or Notepad: Save as, Encoding)",
        about: "",
    },
    en: Words {
        message: "this file is not UTF-8 text: byte {byte} cannot be read",
        hint: "save the file again with the encoding \"UTF-8\" (in Word or Notepad: Save as, Encoding)",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/unreadable`
pub static SOURCE_UNREADABLE: Code = Code {
    name: "source/unreadable",
    severity: Severity::Error,
    vi: Words { message: "this file cannot be read: {reason}", hint: "check that it still exists and that you may open it", about: "" },
    en: Words { message: "this file cannot be read: {reason}", hint: "check that it still exists and that you may open it", about: "" },
    wrong: "",
    right: "",
};

/// `source/too-large`
pub static SOURCE_TOO_LARGE: Code = Code {
    name: "source/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "this file has {size} MB; a text may have {limit} MB",
        hint: "split it, or move pictures and films into files of their own",
        about: "",
    },
    en: Words {
        message: "this file has {size} MB; a text may have {limit} MB",
        hint: "split it, or move pictures and films into files of their own",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/link-outside`
pub static SOURCE_LINK_OUTSIDE: Code = Code {
    name: "source/link-outside",
    severity: Severity::Error,
    vi: Words {
        message: "this is a shortcut (symbolic link) that leads outside `content/`",
        hint: "copy the file or folder itself to this place",
        about: "",
    },
    en: Words {
        message: "this is a shortcut (symbolic link) that leads outside `content/`",
        hint: "copy the file or folder itself to this place",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/link-loop`
pub static SOURCE_LINK_LOOP: Code = Code {
    name: "source/link-loop",
    severity: Severity::Error,
    vi: Words {
        message: "this is a shortcut (symbolic link) that leads back to a folder above it",
        hint: "remove the shortcut",
        about: "",
    },
    en: Words {
        message: "this is a shortcut (symbolic link) that leads back to a folder above it",
        hint: "remove the shortcut",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/same-name`
pub static SOURCE_SAME_NAME: Code = Code {
    name: "source/same-name",
    severity: Severity::Error,
    vi: Words {
        message: "`{first}` and `{second}` are the same name on Windows, on a Mac or on a USB stick",
        hint: "rename one of them",
        about: "",
    },
    en: Words {
        message: "`{first}` and `{second}` are the same name on Windows, on a Mac or on a USB stick",
        hint: "rename one of them",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/unknown-language`
pub static SOURCE_UNKNOWN_LANGUAGE: Code = Code {
    name: "source/unknown-language",
    severity: Severity::Error,
    vi: Words {
        message: "`{language}` is not a language of this site",
        hint: "the languages are {known}; add others under `languages` in `site.toml`",
        about: "",
    },
    en: Words {
        message: "`{language}` is not a language of this site",
        hint: "the languages are {known}; add others under `languages` in `site.toml`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/no-language`
pub static SOURCE_NO_LANGUAGE: Code = Code {
    name: "source/no-language",
    severity: Severity::Error,
    vi: Words { message: "this file does not say which language it is in", hint: "rename it to `{name}.{language}.md`", about: "" },
    en: Words { message: "this file does not say which language it is in", hint: "rename it to `{name}.{language}.md`", about: "" },
    wrong: "",
    right: "",
};

/// `source/stray-page`
pub static SOURCE_STRAY_PAGE: Code = Code {
    name: "source/stray-page",
    severity: Severity::Error,
    vi: Words {
        message: "this Markdown file is not a page: pages are called `index.<language>.md` and lie in a folder of their own",
        hint: "move it to `{folder}/index.{language}.md`",
        about: "",
    },
    en: Words {
        message: "this Markdown file is not a page: pages are called `index.<language>.md` and lie in a folder of their own",
        hint: "move it to `{folder}/index.{language}.md`",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/folder-name`
pub static SOURCE_FOLDER_NAME: Code = Code {
    name: "source/folder-name",
    severity: Severity::Error,
    vi: Words {
        message: "the folder name `{name}` has letters that do not travel well",
        hint: "rename the folder to `{slug}`; the title may keep every letter",
        about: "",
    },
    en: Words {
        message: "the folder name `{name}` has letters that do not travel well",
        hint: "rename the folder to `{slug}`; the title may keep every letter",
        about: "",
    },
    wrong: "",
    right: "",
};

/// `source/empty-file`
pub static SOURCE_EMPTY_FILE: Code = Code {
    name: "source/empty-file",
    severity: Severity::Error,
    vi: Words {
        message: "this file is empty, and some readers refuse a site with empty files",
        hint: "remove it or put something into it",
        about: "",
    },
    en: Words {
        message: "this file is empty, and some readers refuse a site with empty files",
        hint: "remove it or put something into it",
        about: "",
    },
    wrong: "",
    right: "",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &SOURCE_NOT_UTF8,
    &SOURCE_UNREADABLE,
    &SOURCE_TOO_LARGE,
    &SOURCE_LINK_OUTSIDE,
    &SOURCE_LINK_LOOP,
    &SOURCE_SAME_NAME,
    &SOURCE_UNKNOWN_LANGUAGE,
    &SOURCE_NO_LANGUAGE,
    &SOURCE_STRAY_PAGE,
    &SOURCE_FOLDER_NAME,
    &SOURCE_EMPTY_FILE,
];
