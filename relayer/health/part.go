package health

// Part is a board for what may end before the process does: what is raised there shows here, until it is cleared or the part ends.
func (b *Board) Part() *Board {
	part := NewBoard(b.log, b.now)
	part.whole = b
	return part
}

// End clears whatever the part has raised, and forgets its loops. What somebody who is late says there afterwards is ignored.
func (b *Board) End() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over || b.whole == nil {
		return
	}
	b.over = true
	for k := range b.raised {
		b.whole.Clear(k.code, k.subject)
	}
	for loop := range b.beats {
		b.whole.Rest(loop)
	}
	clear(b.raised)
	clear(b.beats)
}
