using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    public void Scalar(JsonEncodedText name, RxScalar? value)
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        WireValues.Write(_json, value.Value, Context.SerializerOptions);
    }

    public void Rx(JsonEncodedText name, Rx<bool>? value)
    {
        if (value is null)
            return;
        if (value.IsLiteral)
            _json.WriteBoolean(name, value.Literal);
        else
            _json.WriteString(name, value.Template);
    }

    public void Rx(JsonEncodedText name, Rx<int>? value)
    {
        if (value is null)
            return;
        if (value.IsLiteral)
            _json.WriteNumber(name, value.Literal);
        else
            _json.WriteString(name, value.Template);
    }

    public void Rx(JsonEncodedText name, Rx<double>? value)
    {
        if (value is null)
            return;
        if (value.IsLiteral)
            Number(name, value.Literal);
        else
            _json.WriteString(name, value.Template);
    }

    public void Rx(JsonEncodedText name, Rx<string>? value)
    {
        if (value is not null)
            _json.WriteString(name, value.Template);
    }

    /// <summary>A member of a closed set, by its place in the generated table of wire names.</summary>
    public void Enum(JsonEncodedText name, int? member, JsonEncodedText[] names)
    {
        if (member is { } index)
            _json.WriteString(name, names[index]);
    }

    public void Template(JsonEncodedText name, string template) => _json.WriteString(name, template);
}
