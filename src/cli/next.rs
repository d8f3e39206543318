//! `nonla` alone: what can be done next.

use super::exit::Exit;
use super::place::{Place, slashes};
use super::terminal::Terminal;

/// Says what can be done in `place`, or where there is no project.
pub(super) fn run(place: Option<&Place>, terminal: &Terminal) -> Exit {
    let text = match place {
        Some(place) => {
            let root = slashes(&place.near(&place.root));
            let project = terminal.pick("Dự án", "Project");
            let verbs = terminal.pick(
                "  nonla serve --open     dựng trang rồi mở trong trình duyệt\n  \
                   nonla build            dựng trang vào thư mục dist/\n  \
                   nonla new lesson \"…\"   bắt đầu một bài mới\n  \
                   nonla check            tìm mọi chỗ cần sửa\n  \
                   nonla status           còn gì chờ dịch, chờ rà soát\n  \
                   nonla publish          đưa trang đến USB hay nơi khác\n  \
                   nonla explain          giải thích các lỗi và cảnh báo\n  \
                   nonla --help           mọi lệnh và tùy chọn\n",
                "  nonla serve --open     build the site and open it in the browser\n  \
                   nonla build            build the site into the folder dist/\n  \
                   nonla new lesson \"…\"   begin a new lesson\n  \
                   nonla check            find all that wants mending\n  \
                   nonla status           see what waits for translation and review\n  \
                   nonla publish          deliver the site to a stick or elsewhere\n  \
                   nonla explain          explain errors and warnings\n  \
                   nonla --help           every command and option\n",
            );
            format!("{project}: {root}\n\n{verbs}")
        }
        None => terminal
            .pick(
                "Ở đây chưa có trang nào.\n\n  \
                   nonla init ten-trang   tạo một trang mới trong thư mục ten-trang/\n  \
                   nonla --help           mọi lệnh và tùy chọn\n",
                "There is no site here yet.\n\n  \
                   nonla init my-site     make a new site in the folder my-site/\n  \
                   nonla --help           every command and option\n",
            )
            .to_owned(),
    };
    terminal.show(&text)
}
