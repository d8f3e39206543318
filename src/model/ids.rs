//! Small typed indexes into the tables of a project and a site: cheap, ordered, copied.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The position in the table this id belongs to.
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of the row at `index`. Tables stay far below `u32::MAX` rows.
            pub fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }
    };
}

id!(
    /// A row of [`Project::sources`](super::project::Project::sources).
    SourceId
);
id!(
    /// A row of [`Settings::locales`](super::settings::Settings::locales).
    LocaleId
);
id!(
    /// A row of [`Site::documents`](super::site::Site::documents).
    DocumentId
);
id!(
    /// A row of [`Site::pages`](super::site::Site::pages).
    PageId
);
id!(
    /// A row of [`Site::sections`](super::site::Site::sections).
    SectionId
);
id!(
    /// A row of [`Site::sets`](super::site::Site::sets): pages that are one page in several languages.
    SetId
);
id!(
    /// A row of [`Site::terms`](super::site::Site::terms).
    TermId
);
id!(
    /// A row of [`Project::assets`](super::project::Project::assets).
    AssetId
);
id!(
    /// A row of [`Registries::laws`](super::registry::Registries::laws).
    LawId
);
id!(
    /// A row of [`Registries::glossary`](super::registry::Registries::glossary).
    EntryId
);
