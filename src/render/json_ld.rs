//! Structured data for search engines: schema.org `LearningResource`.

use serde_json::{Map, Value, json};

use super::pages::Pages;
use super::view::PageView;
use crate::model::document::Document;
use crate::model::front_matter::Audience;
use crate::model::page::Page;

/// The JSON-LD of a lesson, safe inside a script element; `None` without a `base_url`.
pub fn lesson(view: &PageView, document: Option<&Document>, pages: &Pages<'_>, page: &Page) -> Option<String> {
    let permalink = view.permalink.as_ref()?;
    let head = &document?.front_matter;
    let shown = page.borrowed.unwrap_or(page.locale);
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    put("@context", json!("https://schema.org"));
    put("@type", json!("LearningResource"));
    put("name", json!(view.title));
    put("url", json!(permalink));
    put("inLanguage", json!(pages.tag(shown)));
    put("isAccessibleForFree", json!(true));
    put("learningResourceType", json!("lesson"));
    if !view.summary.is_empty() {
        put("description", json!(view.summary));
    }
    if !head.objectives.is_empty() {
        put("teaches", json!(head.objectives));
    }
    if let Some(minutes) = head.duration {
        put("timeRequired", json!(format!("PT{minutes}M")));
    }
    let years: Vec<(u8, u8)> = head.ages.iter().filter_map(|audience| audience.years()).collect();
    if let (Some(least), Some(most)) = (years.iter().map(|(from, _)| from).min(), years.iter().map(|(_, to)| to).max()) {
        put("typicalAgeRange", json!(format!("{least}-{most}")));
    }
    let adults = head.ages.iter().filter_map(|audience| match audience {
        Audience::Parents => Some("parent"),
        Audience::Teachers => Some("teacher"),
        _ => None,
    });
    let adults: Vec<_> = adults.map(|role| json!({"@type": "EducationalAudience", "educationalRole": role})).collect();
    if !adults.is_empty() {
        put("audience", Value::Array(adults));
    }
    if let Some(date) = &view.updated_iso {
        put("dateModified", json!(date));
    }
    // `<` would end the script element early in a title such as `</script>`.
    serde_json::to_string(&Value::Object(data)).ok().map(|text| text.replace('<', "\\u003c"))
}
