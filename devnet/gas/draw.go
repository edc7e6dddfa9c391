package main

// Candidates of a proof's hash to the curve: each is a point with probability one half, so a proof goes through two of them in the mean,
// and an answer pays for each.
const meanCandidates = 2

// drawn is a system that knows how many candidates the proof of its last answer went through.
type drawn interface{ Candidates() int }

// draw takes the luck out of a mean. Which proofs are drawn follows from block hashes, hence from every byte that was deployed before: by
// that alone the mean of four hundred moves by a hundred gas or so, and a change of an unrelated contract could break a promise, or hide
// that one is broken. What a candidate adds is the same for each, so gas lies on a line over their number. The figure is that line, by
// least squares over everything that was measured, where the number is what it is in the mean of all proofs. Nothing is left out: were
// the draw average, it would be the plain mean.
type draw struct {
	count, candidates, gas float64
	squares, products      float64 // of candidates; of candidates and gas
}

func (d *draw) add(candidates int, gas uint64) {
	x, y := float64(candidates), float64(gas)
	d.count++
	d.candidates += x
	d.gas += y
	d.squares += x * x
	d.products += x * y
}

// mean is the plain one, of what was drawn.
func (d *draw) mean() float64 { return d.gas / d.count }

// slope is what one candidate more adds; zero where all proofs had as many.
func (d *draw) slope() float64 {
	spread := d.count*d.squares - d.candidates*d.candidates
	if spread == 0 {
		return 0
	}
	return (d.count*d.products - d.candidates*d.gas) / spread
}

// fair is the mean over all proofs that there could have been.
func (d *draw) fair() float64 {
	return d.mean() + d.slope()*(meanCandidates-d.candidates/d.count)
}
