#[path = "support/mod.rs"]
mod support;
#[test]
fn scratch() {
    let root = std::path::PathBuf::from(std::env::var("SCRATCH").unwrap());
    let mut o = support::overrides();
    o.base_url = Some("https://example.org/non-la".into());
    let t = std::time::Instant::now();
    let out = support::build_at(&root, &o);
    eprintln!("{:?} {} files {}", t.elapsed(), out.files.len(), out.files.values().map(String::len).sum::<usize>());
    eprintln!("{}", out.said[1]);
    if let Ok(d) = std::env::var("DUMP") {
        for (p, t) in &out.files {
            let f = std::path::Path::new(&d).join(p);
            std::fs::create_dir_all(f.parent().unwrap()).unwrap();
            std::fs::write(f, t).unwrap();
        }
    }
}
