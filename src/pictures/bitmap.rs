//! Dots in memory: turned upright, and made fewer.
//!
//! Everything is whole numbers, or sums, products and quotients of `f64`, which are the same on every
//! machine. A crate that resizes faster has one way for each kind of processor, which nobody can
//! compare on one machine, and can be held to one way only by `unsafe` code.

/// Weights are parts of this many.
const ONE: i32 = 1 << WEIGHT_BITS;
const WEIGHT_BITS: u32 = 14;

/// A picture: eight bits a channel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bitmap {
    pub(super) width: u32,
    pub(super) height: u32,
    /// 1 grey, 2 grey and opacity, 3 colour, 4 colour and opacity.
    pub(super) channels: usize,
    pub(super) samples: Vec<u8>,
}

impl Bitmap {
    /// `None` when the samples are not those of such a picture.
    pub(super) fn new(width: u32, height: u32, channels: usize, samples: Vec<u8>) -> Option<Self> {
        let fits = samples.len() == width as usize * height as usize * channels;
        (fits && !samples.is_empty()).then_some(Self { width, height, channels, samples })
    }

    /// Without a channel that says only that nothing can be seen through.
    pub(super) fn opaque_if_it_is(self) -> Self {
        let colours = self.channels - 1;
        if self.channels % 2 == 1 || self.samples.chunks_exact(self.channels).any(|dot| dot[colours] != u8::MAX) {
            return self;
        }
        let samples = self.samples.chunks_exact(self.channels).flat_map(|dot| &dot[..colours]).copied().collect();
        Self { channels: colours, samples, ..self }
    }

    /// Upright, from how the camera was held.
    pub(super) fn upright(self, orientation: u8) -> Self {
        let (w, h, channels) = (self.width as usize, self.height as usize, self.channels);
        // Where the dot at column x and row y of the upright picture lies in ours.
        let from: fn(usize, usize, usize, usize) -> (usize, usize) = match orientation {
            2 => |x, y, w, _| (w - 1 - x, y),
            3 => |x, y, w, h| (w - 1 - x, h - 1 - y),
            4 => |x, y, _, h| (x, h - 1 - y),
            5 => |x, y, _, _| (y, x),
            6 => |x, y, _, h| (y, h - 1 - x),
            7 => |x, y, w, h| (w - 1 - y, h - 1 - x),
            8 => |x, y, w, _| (w - 1 - y, x),
            _ => return self,
        };
        let (width, height) = if orientation >= 5 { (h, w) } else { (w, h) };
        let mut samples = Vec::with_capacity(self.samples.len());
        for y in 0..height {
            for x in 0..width {
                let (x, y) = from(x, y, w, h);
                let at = (y * w + x) * channels;
                samples.extend_from_slice(&self.samples[at..at + channels]);
            }
        }
        let (width, height) = if orientation >= 5 { (self.height, self.width) } else { (self.width, self.height) };
        Self { width, height, channels, samples }
    }

    /// A copy of `width` dots a row, which are fewer than ours, in the same proportions.
    ///
    /// Dots are mixed as stored, as browsers do when they scale a picture, so that a copy looks like
    /// its original. What cannot be seen through a dot does not colour its neighbours.
    pub(super) fn narrowed(&self, width: u32) -> Self {
        let height = narrowed_height((self.width, self.height), width);
        let samples = match self.channels {
            1 => self.mixed::<1>(width, height),
            3 => self.mixed::<3>(width, height),
            2 => self.mixed_by_opacity::<2>(width, height),
            _ => self.mixed_by_opacity::<4>(width, height),
        };
        Self { width, height, channels: self.channels, samples }
    }

    fn mixed<const N: usize>(&self, width: u32, height: u32) -> Vec<u8> {
        let mixed = mix::<N, u8>(&self.samples, (self.width, self.height), (width, height), i32::from(u8::MAX), 6);
        mixed.into_iter().map(|sample| u8::try_from(sample).unwrap_or(u8::MAX)).collect()
    }

    fn mixed_by_opacity<const N: usize>(&self, width: u32, height: u32) -> Vec<u8> {
        let full = u16::from(u8::MAX);
        let weighed = self.samples.chunks_exact(N).flat_map(|dot| {
            let opacity = u16::from(dot[N - 1]);
            (0..N).map(move |channel| if channel == N - 1 { opacity * full } else { u16::from(dot[channel]) * opacity })
        });
        let weighed: Vec<u16> = weighed.collect();
        let mixed = mix::<N, u16>(&weighed, (self.width, self.height), (width, height), i32::from(full * full), WEIGHT_BITS);
        let whole = |sample: i32, of: i32| u8::try_from(((sample * 255 + of / 2) / of).min(255)).unwrap_or(u8::MAX);
        let unweighed = mixed.chunks_exact(N).flat_map(|dot| {
            let opacity = dot[N - 1];
            (0..N).map(move |channel| match channel {
                _ if opacity == 0 => 0,
                channel if channel == N - 1 => whole(opacity, 255 * 255),
                channel => whole(dot[channel], opacity),
            })
        });
        unweighed.collect()
    }
}

/// How high a picture of `size` is when it is `width` wide; at least one dot.
pub(super) fn narrowed_height(size: (u32, u32), width: u32) -> u32 {
    let height = (u64::from(size.1) * u64::from(width) + u64::from(size.0) / 2) / u64::from(size.0.max(1));
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// Mixes rows into fewer rows, and the dots of each into fewer dots. Samples lie between 0 and `most`;
/// what was summed up over rows is divided by two to the power of `first`, the rest after the second sum.
fn mix<const N: usize, T: Copy + Into<i32>>(samples: &[T], from: (u32, u32), to: (u32, u32), most: i32, first: u32) -> Vec<i32> {
    let (rows, columns) = (weights(from.1, to.1), weights(from.0, to.0));
    let line = from.0 as usize * N;
    let last = 2 * WEIGHT_BITS - first;
    let (half_first, half_last) = (1 << (first - 1), 1 << (last - 1));
    let bound = most << (WEIGHT_BITS - first);
    let mut out = Vec::with_capacity(to.0 as usize * to.1 as usize * N);
    let mut sums = vec![0_i32; line];
    for (start, weights) in &rows {
        sums.fill(half_first);
        for (row, weight) in samples[start * line..].chunks_exact(line).zip(weights) {
            for (sum, sample) in sums.iter_mut().zip(row) {
                *sum += (*sample).into() * weight;
            }
        }
        for sum in &mut sums {
            *sum = (*sum >> first).clamp(0, bound);
        }
        for (start, weights) in &columns {
            let mut dot = [half_last; N];
            for (sums, weight) in sums[start * N..].chunks_exact(N).zip(weights) {
                for (dot, sum) in dot.iter_mut().zip(sums) {
                    *dot += sum * weight;
                }
            }
            out.extend(dot.map(|sum| (sum >> last).clamp(0, most)));
        }
    }
    out
}

/// For each of `to` places the first of `from` places that counts, and how much it and those after it
/// count: Catmull and Rom's curve, as wide as the new dot.
fn weights(from: u32, to: u32) -> Vec<(usize, Vec<i32>)> {
    let scale = f64::from(from) / f64::from(to.max(1));
    let reach = 2.0 * scale.max(1.0);
    let weights = (0..to).map(|place| {
        let centre = (f64::from(place) + 0.5) * scale;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both lie between 0 and `from`")]
        let (start, end) = ((centre - reach).floor().max(0.0) as u32, (centre + reach).ceil().min(f64::from(from)) as u32);
        let curve: Vec<f64> = (start..end).map(|at| curve((f64::from(at) + 0.5 - centre) / scale.max(1.0))).collect();
        let sum: f64 = curve.iter().sum();
        #[expect(clippy::cast_possible_truncation, reason = "a weight is at most some ONE")]
        let mut weights: Vec<i32> = curve.iter().map(|weight| (weight / sum * f64::from(ONE)).round() as i32).collect();
        // What rounding left over goes to the middle: an even area stays even.
        let left = ONE - weights.iter().sum::<i32>();
        let middle = weights.len() / 2;
        weights[middle] += left;
        (start as usize, weights)
    });
    weights.collect()
}

fn curve(distance: f64) -> f64 {
    let t = distance.abs();
    if t < 1.0 {
        (1.5 * t - 2.5) * t * t + 1.0
    } else if t < 2.0 {
        ((-0.5 * t + 2.5) * t - 4.0) * t + 2.0
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bitmap(width: u32, height: u32, channels: usize, dot: impl Fn(u32, u32) -> Vec<u8>) -> Bitmap {
        let dots = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Bitmap::new(width, height, channels, dots.flat_map(|(x, y)| dot(x, y)).collect()).unwrap()
    }

    #[test]
    fn an_even_area_stays_even() {
        for colour in [0, 1, 127, 254, 255] {
            for channels in 1..=4 {
                let even = bitmap(333, 217, channels, |_, _| vec![colour.max(u8::from(channels % 2 == 0)); channels]);
                for width in [1, 7, 100, 332] {
                    let copy = even.narrowed(width);
                    assert_eq!((copy.width, copy.channels), (width, channels));
                    let opacity = colour.max(u8::from(channels % 2 == 0));
                    assert!(copy.samples.iter().all(|sample| *sample == opacity), "{colour} {channels} {width}");
                }
            }
        }
    }

    #[test]
    fn a_gradient_stays_a_gradient() {
        let gradient = bitmap(256, 64, 1, |x, _| vec![u8::try_from(x).unwrap()]);
        let copy = gradient.narrowed(64);
        assert_eq!((copy.width, copy.height), (64, 16));
        for (x, sample) in copy.samples[..64].iter().enumerate().skip(2).take(60) {
            let there = x * 4 + 2;
            assert!(usize::from(*sample).abs_diff(there) <= 1, "{x}: {sample}");
        }
    }

    #[test]
    fn what_cannot_be_seen_does_not_colour_its_neighbours() {
        // Red, beside green that nobody sees.
        let edge = bitmap(64, 64, 4, |x, _| if x < 31 { vec![255, 0, 0, 255] } else { vec![0, 255, 0, 0] });
        for dot in edge.narrowed(16).samples.chunks_exact(4) {
            assert!(dot[3] == 0 || (dot[0] >= 254 && dot[1] <= 1 && dot[2] == 0), "{dot:?}");
        }
    }

    #[test]
    fn every_way_to_hold_a_camera() {
        // An F, whose dots are numbered: as it is upright, and as each camera stores it.
        let upright = Bitmap::new(2, 3, 1, vec![1, 2, 3, 4, 5, 6]).unwrap();
        let stored: [(u8, u32, [u8; 6]); 8] = [
            (1, 2, [1, 2, 3, 4, 5, 6]),
            (2, 2, [2, 1, 4, 3, 6, 5]),
            (3, 2, [6, 5, 4, 3, 2, 1]),
            (4, 2, [5, 6, 3, 4, 1, 2]),
            (5, 3, [1, 3, 5, 2, 4, 6]),
            (6, 3, [2, 4, 6, 1, 3, 5]),
            (7, 3, [6, 4, 2, 5, 3, 1]),
            (8, 3, [5, 3, 1, 6, 4, 2]),
        ];
        for (orientation, width, samples) in stored {
            let turned = Bitmap::new(width, 6 / width, 1, samples.to_vec()).unwrap().upright(orientation);
            assert_eq!(turned, upright, "{orientation}");
        }
    }

    #[test]
    fn a_thin_line_of_dots_keeps_one() {
        let thin = bitmap(1000, 1, 3, |_, _| vec![10, 20, 30]);
        assert_eq!(thin.narrowed(320).height, 1);
        let tall = bitmap(2, 1000, 3, |_, _| vec![10, 20, 30]);
        assert_eq!(tall.narrowed(1).height, 500);
    }

    #[test]
    fn opacity_that_says_nothing_goes() {
        let full = bitmap(2, 1, 4, |x, _| vec![u8::try_from(x).unwrap(), 2, 3, 255]).opaque_if_it_is();
        assert_eq!((full.channels, full.samples), (3, vec![0, 2, 3, 1, 2, 3]));
        assert_eq!(bitmap(2, 1, 2, |_, _| vec![9, 254]).opaque_if_it_is().channels, 2);
    }
}
