//! Work on all cores, in order. The only file that names rayon.

use rayon::prelude::*;

/// Applies `work` to every item; results come in the order of the items.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(work).collect()
}
