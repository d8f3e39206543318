//! Free-form data as a YAML or TOML file holds it, free of either crate.

/// A value of a configuration, front matter or data file.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing was written after the key.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Text(String),
    /// A list, in order.
    List(Vec<Value>),
    /// Keys and values, in the order of the file.
    Map(Vec<(String, Value)>),
}
