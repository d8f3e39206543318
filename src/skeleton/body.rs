//! What belongs where in a page, said in the place where it goes.

use crate::diag::Tongue;

/// The text of a new lesson, in its own language.
pub fn lesson(words: Tongue) -> &'static str {
    match words {
        Tongue::Vi => LESSON_VI,
        Tongue::En => LESSON_EN,
    }
}

/// The text of a new page to read, in its own language.
pub fn article(words: Tongue) -> &'static str {
    match words {
        Tongue::Vi => ARTICLE_VI,
        Tongue::En => ARTICLE_EN,
    }
}

/// The text of a new section, in its own language.
pub fn section(words: Tongue) -> &'static str {
    match words {
        Tongue::Vi => "\nViết một hai câu ở đây: trong chủ đề này em học gì, và em tìm ai khi cần giúp.\n",
        Tongue::En => "\nWrite a sentence or two here: what you learn in this topic, and whom to turn to for help.\n",
    }
}

const ARTICLE_VI: &str = "
Viết một hai câu trước: trang này cho ai, và trả lời câu hỏi nào.

## Phần thứ nhất

Viết điều người đọc cần trước hết, bằng câu ngắn.

## Phần thứ hai

Viết tiếp: mỗi phần một ý, và tên phần nói ý ấy.
";

const ARTICLE_EN: &str = "
Write a sentence or two first: whom this page is for, and which question it answers.

## The first part

Write what readers need first, in short sentences.

## The second part

Go on: one thought a part, and a heading that tells it.
";

const LESSON_VI: &str = r#"
## Mở đầu

Kể một chuyện nhỏ trong hai ba câu ngắn: một bạn nhỏ đang ở đâu, gặp chuyện gì, thấy trong lòng thế nào.

## Điều cần nhớ

:::note safety Một câu để nhớ
Viết một câu ngắn mà em mang theo được: em làm gì, em tìm ai.
:::

:::steps Em làm từng bước
1. Viết việc đầu tiên em làm.
2. Viết việc thứ hai.
3. Viết việc cuối cùng: em kể với một người lớn em tin.
:::

## Thử xem

:::scenario Em sẽ làm gì?
Viết một tình huống ngắn: ai, ở đâu, chuyện gì vừa xảy ra.

- Viết một cách làm > Viết lời đáp: cách này giúp em thế nào.
- Viết một cách làm khác > Viết lời đáp nhẹ nhàng: còn cách nào an toàn hơn.
:::

:::quiz Câu 1
Viết một câu hỏi ngắn về điều cần nhớ.

- [x] Viết câu trả lời đúng > Viết vì sao câu này đúng.
- [ ] Viết câu trả lời chưa đúng > Giải thích nhẹ nhàng, đừng chê em.
:::

:::help
:::

::::teacher Gợi ý cho thầy cô
Học sinh không thấy phần này.

### Mục tiêu

Viết điều học sinh làm được sau bài, bằng những việc thầy cô quan sát được.

### Chuẩn bị

Viết những thứ cần có, và điều thầy cô nên nghĩ trước.

### Thời gian

Viết mỗi phần mất mấy phút.

### Câu hỏi có thể gặp

- Viết một câu học sinh hay hỏi, và thầy cô trả lời thế nào.

### Nếu có em kể

Bình tĩnh nghe, cảm ơn em đã kể, không hỏi dồn, không hứa giữ bí mật. Viết tiếp: thầy cô báo cho ai.
::::

:::handout Nói chuyện ở nhà
Viết vài câu cho gia đình: hỏi con điều gì, cùng làm gì trong mười phút.
:::
"#;

const LESSON_EN: &str = r#"
## Opening

Tell a small story in two or three short sentences: where a child is, what happens, how it feels.

## What to remember

:::note safety One sentence to remember
Write one short sentence to take along: what to do, whom to turn to.
:::

:::steps Step by step
1. Write the first thing to do.
2. Write the second.
3. Write the last: telling a grown-up you trust.
:::

## Try it

:::scenario What will you do?
Write a short situation: who, where, what has just happened.

- Write one thing to do > Write an answer: how this helps.
- Write another > Write a gentle answer: what would be safer still.
:::

:::quiz Question 1
Write a short question about what to remember.

- [x] Write the right answer > Write why it is right.
- [ ] Write an answer that is not right > Explain it gently, without blame.
:::

:::help
:::

::::teacher Notes for teachers
Pupils do not see this part.

### Aim

Write what pupils can do afterwards, in things a teacher can watch.

### Preparation

Write what is needed, and what to think about beforehand.

### Time

Write how many minutes each part takes.

### Questions you may get

- Write a question that pupils ask, and how to answer it.

### If a child tells you

Listen calmly, thank the child for telling you, do not press, do not promise to keep it secret. Go on: whom to report to.
::::

:::handout Talk at home
Write a few sentences for families: what to ask, and what to do together in ten minutes.
:::
"#;
