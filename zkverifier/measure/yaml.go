package measure

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"go.yaml.in/yaml/v3"
)

// parseYAML reads a docker-compose.yml with the parser that docker compose has: another one might read another file. It gives objects,
// lists, text and nil, and refuses what can be said without: docker compose merges further documents into the first, aliases make
// much of little, "<<" and tags bring in what doesn't stand where it counts, and of a name that comes twice each could believe another.
//
// The parser stops at a depth of its own and is linear up to there; nodes are no values yet, so nothing has grown before it is seen here.
func parseYAML(raw []byte) (any, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	var document, further yaml.Node
	if err := decoder.Decode(&document); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		return nil, err
	}
	value, err := yamlValue(document.Content[0], 0)
	if err != nil {
		return nil, err
	}
	if err := decoder.Decode(&further); !errors.Is(err, io.EOF) {
		return nil, errors.New("a second document, which docker compose merges into the first: write one")
	}
	return value, nil
}

func yamlValue(node *yaml.Node, depth int) (any, error) {
	refuse := func(why string) (any, error) { return nil, fmt.Errorf("line %d: %s", node.Line, why) }
	switch {
	case depth > maxDepth:
		return refuse(fmt.Sprintf("values lie more than %d deep in each other", maxDepth))
	case node.Kind == yaml.AliasNode:
		return refuse("an alias: write out what it stands for")
	case node.Style&yaml.TaggedStyle != 0:
		return refuse("the tag " + node.Tag + " changes how a value is read: leave it out")
	}
	switch node.Kind {
	case yaml.MappingNode:
		object := make(map[string]any, len(node.Content)/2)
		for i := 0; i < len(node.Content); i += 2 {
			name, err := yamlName(node.Content[i])
			if err != nil {
				return nil, err
			}
			if _, twice := object[name]; twice {
				return nil, fmt.Errorf("line %d: the name %q comes twice", node.Content[i].Line, name)
			}
			if object[name], err = yamlValue(node.Content[i+1], depth+1); err != nil {
				return nil, err
			}
		}
		return object, nil
	case yaml.SequenceNode:
		list := make([]any, 0, len(node.Content))
		for _, item := range node.Content {
			value, err := yamlValue(item, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, value)
		}
		return list, nil
	case yaml.ScalarNode:
		if node.Tag == "!!null" {
			return nil, nil
		}
		return node.Value, nil
	}
	return refuse("a value of no known kind")
}

func yamlName(node *yaml.Node) (string, error) {
	switch {
	case node.Kind != yaml.ScalarNode || node.Style&yaml.TaggedStyle != 0:
		return "", fmt.Errorf("line %d: a name that isn't text", node.Line)
	case node.Value == "<<":
		return "", fmt.Errorf("line %d: << merges another object into this one: write it out", node.Line)
	}
	return node.Value, nil
}
