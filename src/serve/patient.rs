//! A connection that waits only so long for somebody to read what was answered.
//!
//! Who asks and never reads the answer would hold a connection for ever, and what was made for it. Somebody slow is
//! another thing: as long as anything of an answer can be written now and then, all of it is.

use std::io::{Error, ErrorKind, IoSlice, Result};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A stream whose writing fails once nothing at all could be written for so long. Reading waits as it did.
pub(super) struct Patient<S> {
    stream: S,
    most: Duration,
    /// When it is enough; of no meaning unless `waits`.
    end: Pin<Box<Sleep>>,
    /// Whether something is to be written and cannot be.
    waits: bool,
}

impl<S> Patient<S> {
    /// `stream`, which is waited for `most` at a time.
    pub(super) fn new(stream: S, most: Duration) -> Self {
        Self { stream, most, end: Box::pin(sleep(most)), waits: false }
    }

    /// What came of writing: while nothing does, time runs.
    fn timed<T>(&mut self, context: &mut Context<'_>, written: Poll<Result<T>>) -> Poll<Result<T>> {
        if written.is_ready() {
            self.waits = false;
            return written;
        }
        if !self.waits {
            self.waits = true;
            self.end.as_mut().reset(Instant::now() + self.most);
        }
        self.end.as_mut().poll(context).map(|()| Err(Error::from(ErrorKind::TimedOut)))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.timed(context, written)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, parts: &[IoSlice<'_>]) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.timed(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let written = Pin::new(&mut self.stream).poll_flush(context);
        self.timed(context, written)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let written = Pin::new(&mut self.stream).poll_shutdown(context);
        self.timed(context, written)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::future::poll_fn;

    use super::*;

    const MOST: Duration = Duration::from_millis(100);

    /// Somebody who reads a byte at a time, with a pause before each.
    struct Slow {
        pause: Duration,
        next: Pin<Box<Sleep>>,
    }

    impl AsyncWrite for Slow {
        fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, _: &[u8]) -> Poll<Result<usize>> {
            let pause = self.pause;
            self.next.as_mut().poll(context).map(|()| {
                self.next.as_mut().reset(Instant::now() + pause);
                Ok(1)
            })
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    /// What comes of writing `count` bytes to somebody who pauses so long before each.
    fn write(count: usize, pause: Duration) -> Result<()> {
        tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
            let mut to = Patient::new(Slow { pause, next: Box::pin(sleep(pause)) }, MOST);
            for _ in 0..count {
                poll_fn(|context| Pin::new(&mut to).poll_write(context, b"abc")).await?;
            }
            Ok(())
        })
    }

    #[test]
    fn somebody_slow_gets_all_of_it_and_somebody_who_never_reads_is_left() {
        // Longer than `MOST` in all, and never as long at a time.
        write(8, Duration::from_millis(30)).unwrap();
        assert_eq!(write(1, Duration::from_secs(3600)).unwrap_err().kind(), ErrorKind::TimedOut);
    }
}
