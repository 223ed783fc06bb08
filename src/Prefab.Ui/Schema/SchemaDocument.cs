using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Puts the schemas of all records together into one document.</summary>
internal static class SchemaDocument
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Build()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "Prefab wire protocol");
            json.WriteString("description", $"A payload of the Prefab protocol, version {PrefabApp.ProtocolVersion}.");
            json.WriteString("type", "object");
            Member(json, "properties", Envelope);
            json.WriteStartObject("$defs");
            Shared(json);
            foreach (var (name, schema) in WireRegistry.Schemas)
                Member(json, name, schema);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    private static string Envelope => $$"""
        {
          "$prefab": { "type": "object", "properties": { "version": { "const": "{{PrefabApp.ProtocolVersion}}" } }, "required": ["version"], "description": "The version of the protocol." },
          "view": { "$ref": "#/$defs/component", "description": "The root of the tree." },
          "state": { "type": "object", "description": "Initial state by key; keys do not start with $." },
          "defs": { "type": "object", "additionalProperties": { "$ref": "#/$defs/component" }, "description": "Named templates, which a node with $ref puts into the tree." },
          "css": { "type": "array", "items": { "type": "string" }, "description": "Style sheets as text, in order." },
          "stylesheets": { "type": "array", "items": { "type": "string" }, "description": "URLs of style sheets." },
          "mode": { "enum": ["light", "dark"], "description": "Forces the colour scheme." },
          "keyBindings": { "type": "object", "additionalProperties": { "$ref": "#/$defs/actions" }, "description": "Actions by key, for example Ctrl+k; modifiers in the order Ctrl, Alt, Meta, Shift." },
          "_meta": { "type": "object", "description": "Data for gateways." }
        }
        """;

    private static void Shared(Utf8JsonWriter json)
    {
        Member(json, "text", """{ "type": "string", "description": "Text; its {{ }} parts are expressions." }""");
        Member(json, "path", """{ "type": "string", "description": "A state key or dot-path, without braces." }""");
        Member(json, "value", """{ "description": "Any JSON value; texts in it may have expressions." }""");
        Member(json, "use", """
            {
              "type": "object",
              "description": "Puts a definition here.",
              "properties": {
                "$ref": { "type": "string", "description": "Name of the definition." },
                "let": { "type": "object", "description": "Values that the definition sees by name." },
                "cssClass": { "$ref": "#/$defs/text", "description": "Classes of a block around the definition." }
              },
              "required": ["$ref"]
            }
            """);
        OneOf(json, "component", [.. WireRegistry.ComponentNames, "use"], "Any component.");
        OneOf(json, "action", WireRegistry.ActionNames.Select(name => $"action.{name}"), "Any action.");
        Member(json, "actions", """
            { "anyOf": [{ "$ref": "#/$defs/action" }, { "type": "array", "items": { "$ref": "#/$defs/action" } }], "description": "One action, or several in order." }
            """);
    }

    private static void OneOf(Utf8JsonWriter json, string name, IEnumerable<string> members, string description)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteStartArray("oneOf");
        foreach (var member in members)
        {
            json.WriteStartObject();
            json.WriteString("$ref", $"#/$defs/{member}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, string name, string schema)
    {
        using var document = JsonDocument.Parse(schema);
        json.WritePropertyName(name);
        document.RootElement.WriteTo(json);
    }
}
