//! What is shown just now: the last good site, and what is wrong with the newest.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::model::output::Artifact;
use crate::model::path::OutPath;

/// A finished site that hands out its files.
pub trait Shelf: Send + Sync {
    /// The file at `path`; it may be made only now.
    fn find(&self, path: &OutPath) -> Option<Artifact>;
}

/// What a browser is shown. A new one takes its place; none is ever changed.
#[derive(Clone)]
pub struct State {
    /// Another number for every site.
    pub shown: u64,
    /// Another number, a larger one, for everything new to tell: a site, or what is wrong.
    pub told: u64,
    /// The last good site; `None` before the first.
    pub site: Option<Arc<dyn Shelf>>,
    /// What must be mended before there is a newer site, as text; empty when all is well.
    pub trouble: String,
    /// The page of the file that was changed last, with the number under which that was told.
    pub go: Option<(u64, String)>,
}

/// Where the newest state is put, by the one who builds.
pub struct Desk(watch::Sender<Arc<State>>);

/// Where the newest state is seen, by all who answer.
#[derive(Clone)]
pub struct Window(watch::Receiver<Arc<State>>);

/// A desk and its window. Numbers begin with `first`, which should differ from run to run: pages of an
/// earlier run then notice.
pub fn open(first: u64) -> (Desk, Window) {
    let nothing = State { shown: first, told: first, site: None, trouble: String::new(), go: None };
    let (put, see) = watch::channel(Arc::new(nothing));
    (Desk(put), Window(see))
}

impl Desk {
    /// Shows another site with `trouble` over it, if there is any; `page` is where a browser that follows goes.
    pub fn show(&self, site: Arc<dyn Shelf>, page: Option<String>, trouble: String) {
        self.0.send_modify(|state| {
            let told = state.told + 1;
            let go = page.map(|page| (told, page));
            *state = Arc::new(State { shown: told, told, site: Some(site), trouble, go });
        });
    }

    /// The site that is shown.
    pub fn site(&self) -> Option<Arc<dyn Shelf>> {
        self.0.borrow().site.clone()
    }

    /// Shows `site` again, the last good one, with `trouble` over it.
    pub fn fall_back(&self, site: Option<Arc<dyn Shelf>>, trouble: String) {
        self.0.send_modify(|state| {
            let told = state.told + 1;
            *state = Arc::new(State { shown: told, told, site, trouble, go: None });
        });
    }

    /// Lays `trouble` over the site that is shown, or takes it away if it is empty.
    pub fn tell(&self, trouble: String) {
        self.0.send_if_modified(|state| {
            let news = state.trouble != trouble;
            if news {
                *state = Arc::new(State { told: state.told + 1, trouble, ..State::clone(state) });
            }
            news
        });
    }
}

impl Window {
    /// What is shown now.
    pub fn state(&self) -> Arc<State> {
        self.0.borrow().clone()
    }

    /// What is shown as soon as it is something else than was told under the number `told`, or after `most`.
    pub async fn after(mut self, told: u64, most: Duration) -> Arc<State> {
        let _ = tokio::time::timeout(most, self.0.wait_for(|state| state.told != told)).await;
        self.state()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    impl Shelf for BTreeMap<OutPath, Artifact> {
        fn find(&self, path: &OutPath) -> Option<Artifact> {
            self.get(path).cloned()
        }
    }

    #[test]
    fn trouble_lies_over_the_last_good_site_until_it_is_mended() {
        let (desk, window) = open(7);
        assert!(window.state().site.is_none());
        desk.tell("no".to_owned());
        assert_eq!((window.state().shown, window.state().told), (7, 8));
        desk.show(Arc::new(BTreeMap::new()), Some("vi/a.html".to_owned()), String::new());
        let good = window.state();
        assert_eq!((good.shown, good.told, good.trouble.as_str()), (9, 9, ""));
        assert_eq!(good.go, Some((9, "vi/a.html".to_owned())));
        desk.tell("bad".to_owned());
        desk.tell("bad".to_owned());
        let bad = window.state();
        assert_eq!((bad.shown, bad.told, bad.trouble.as_str()), (9, 10, "bad"));
        assert!(bad.site.is_some());
        desk.tell(String::new());
        assert_eq!((window.state().shown, window.state().told), (9, 11));
    }
}
