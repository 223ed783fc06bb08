namespace Prefab.Generators;

/// <summary>What the generator keeps of a record between runs; made of texts, so that equal records are equal.</summary>
/// <param name="Name">Name of the record.</param>
/// <param name="Base">UiComponent, UiAction or UiPart.</param>
/// <param name="WireType">Name on the wire.</param>
/// <param name="SchemaName">Name in the schema's definitions.</param>
/// <param name="Source">Generated half of the record.</param>
/// <param name="Schema">JSON Schema of the record.</param>
/// <param name="Enums">Fields with the names of the enums that it uses, one a line.</param>
internal sealed record RecordOutput(string Name, string Base, string WireType, string SchemaName, string Source, string Schema, string Enums)
{
    public static RecordOutput Create(WireRecord record) => new(
        record.Name,
        record.Base,
        record.WireType,
        record.Base == "UiAction" ? "action." + record.WireType : record.WireType,
        RecordEmitter.Emit(record),
        SchemaEmitter.Emit(record),
        string.Join("\n", record.Properties.Where(p => p.Kind is WireKind.Enum or WireKind.RxEnum).Select(p => EnumEmitter.Field(p.Inner!)).Distinct()));
}
