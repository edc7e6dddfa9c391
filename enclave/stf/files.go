package stf

import (
	"context"
	"fmt"
	"io"
	"os"
)

// files is one block in two files.
type files struct{ block, witness string }

// Files gives the block and the witness that lie in two files, as RLP, whatever number is asked for: whether it is the block that was
// meant is for who executes it.
func Files(block, witness string) Source { return files{block, witness} }

func (f files) Block(context.Context, uint64) (Block, error) {
	rlp, err := readFile(f.block, DefaultLimits.Block)
	if err != nil {
		return Block{}, fmt.Errorf("block file: %w", err)
	}
	witness, err := readFile(f.witness, DefaultLimits.Witness)
	if err != nil {
		return Block{}, fmt.Errorf("witness file: %w", err)
	}
	return Block{RLP: rlp, Witness: witness}, nil
}

// readFile reads a file that is no larger than max, whatever it grows to meanwhile.
func readFile(name string, max int) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, int64(max)+1))
	if err != nil {
		return nil, err
	}
	if len(content) > max {
		return nil, fmt.Errorf("%w: %s has more than %d bytes", ErrTooLarge, name, max)
	}
	return content, nil
}
