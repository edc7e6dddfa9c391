package demo

import "github.com/veritee/veritee/devnet/world"

// The consumers of the demonstration, each with an account of its own. The last one sleeps when its first answer comes: its callback
// reverts, and is retried when it is awake.
var consumerNames = []string{"dice", "raffle", "loot", "sleeper"}

// The confirmation levels that are asked for, and how many of twenty requests ask for each.
var levels = []struct {
	confirmations uint8
	of20          int
}{{1, 11}, {3, 7}, {12, 2}}

const (
	burst     = 10  // requests per block
	manyWords = 200 // what one request asks for
)

// A wave is what is asked in one block.
type wave []world.Ask

// script spreads requests over waves: the sleeper's and the one of many words first, then bursts of several consumers, the slow
// levels early so that nothing waits for them at the end; and one at last that is alone in its block.
func script(requests int) []wave {
	var queue []world.Ask
	one := func(consumer int, words uint16, confirmations uint8) {
		queue = append(queue, world.Ask{Consumer: consumer, Times: 1, Words: words, Confirmations: confirmations})
	}
	one(len(consumerNames)-1, 1, levels[0].confirmations)
	one(0, manyWords, levels[1].confirmations)
	queue = queue[:min(requests, len(queue))]

	rest := requests - len(queue)
	for i := len(levels) - 1; i >= 0; i-- {
		n := rest * levels[i].of20 / 20
		if i == 0 {
			n = requests - len(queue)
		}
		for range n {
			one(len(queue)%(len(consumerNames)-1), 1, levels[i].confirmations)
		}
	}

	var waves []wave
	for len(queue) > 0 {
		n := min(burst, max(len(queue)-1, 1))
		var w wave
		for _, ask := range queue[:n] {
			w = w.add(ask)
		}
		waves, queue = append(waves, w), queue[n:]
	}
	return waves
}

// add puts an ask into a wave, together with an equal one if there is any.
func (w wave) add(one world.Ask) wave {
	for i := range w {
		if w[i].Consumer == one.Consumer && w[i].Words == one.Words && w[i].Confirmations == one.Confirmations {
			w[i].Times += one.Times
			return w
		}
	}
	return append(w, one)
}
