package prover

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"
)

const (
	jobsFormat = "veritee/prover/jobs/1"
	maxJobs    = 1024           // more aren't remembered; the oldest go
	maxJobAge  = 24 * time.Hour // a job of yesterday is of no use: its collateral, and the block in its quote, are too old
	maxState   = 1 << 20
	maxJobID   = 128
)

// jobs remembers in a small file which job at a service proves which task, so that a process that was started anew asks for it
// instead of having the same proof made twice. A file that is broken is an error, never an empty one.
type jobs struct {
	path string // empty: nothing is remembered

	mu sync.Mutex
}

type jobList struct {
	Format string         `json:"format"`
	Jobs   map[string]job `json:"jobs"` // by the task's hash
}

type job struct {
	ID    string `json:"id"`
	Since int64  `json:"since"` // unix seconds
}

// find gives the job of a task, or "".
func (j *jobs) find(task string, now time.Time) (string, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	list, err := j.read()
	if err != nil {
		return "", err
	}
	known, ok := list.Jobs[task]
	if !ok || now.Sub(time.Unix(known.Since, 0)) > maxJobAge {
		return "", nil
	}
	return known.ID, nil
}

// keep remembers a job; an empty id forgets it.
func (j *jobs) keep(task, id string, now time.Time) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	list, err := j.read()
	if err != nil {
		return err
	}
	if id == "" {
		delete(list.Jobs, task)
	} else {
		list.Jobs[task] = job{id, now.Unix()}
	}
	for len(list.Jobs) > 0 {
		oldest, since := "", now.Unix()+1
		for name, known := range list.Jobs {
			if known.Since < since {
				oldest, since = name, known.Since
			}
		}
		if oldest == "" || len(list.Jobs) <= maxJobs && now.Sub(time.Unix(since, 0)) <= maxJobAge {
			break
		}
		delete(list.Jobs, oldest)
	}
	return j.write(list)
}

func (j *jobs) read() (*jobList, error) {
	list := &jobList{Format: jobsFormat, Jobs: make(map[string]job)}
	if j.path == "" {
		return list, nil
	}
	file, err := os.Open(j.path)
	if errors.Is(err, fs.ErrNotExist) {
		return list, nil
	} else if err != nil {
		return nil, err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, maxState+1))
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(content, list); err != nil || list.Format != jobsFormat || len(content) > maxState {
		return nil, fmt.Errorf("prover: %s isn't a list of jobs; remove it, and jobs under way are started anew", j.path)
	}
	if list.Jobs == nil {
		list.Jobs = make(map[string]job)
	}
	return list, nil
}

// write replaces the file as a whole: whoever is interrupted leaves the old one.
func (j *jobs) write(list *jobList) (err error) {
	if j.path == "" {
		return nil
	}
	content, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(j.path), ".jobs-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, file.Close(), os.Remove(file.Name()))
		}
	}()
	if _, err = file.Write(append(content, '\n')); err != nil {
		return err
	}
	if err = file.Sync(); err != nil {
		return err
	}
	if err = file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), j.path)
}
