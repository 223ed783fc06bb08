namespace Prefab.Ui;

/// <summary>The wire name, where it is not the member's name in camelCase (enum members: in kebab-case).</summary>
/// <param name="name">The wire name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>A property that compiles to something else on the wire, usually to classes.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AuthoringAttribute : Attribute;

/// <summary>A wire property that is read and written back, but compiled to classes when the author sets it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReadBackAttribute : Attribute;

/// <summary>A property that stays off the wire while it has its default.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OmitDefaultAttribute : Attribute;

/// <summary>The kind of generated name that a stateful control gets when it has none.</summary>
/// <param name="prefix">Such as <c>input</c> for <c>input_1</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AutoNameAttribute(string prefix) : Attribute
{
    public string Prefix { get; } = prefix;
}

/// <summary>The name that protocol 0.2 had for this property; it is read, never written.</summary>
/// <param name="name">The old wire name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
internal sealed class WireAliasAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>A whole number from a closed set.</summary>
/// <param name="numbers">The numbers.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireNumbersAttribute(params int[] numbers) : Attribute
{
    public IReadOnlyList<int> Numbers => numbers;
}

/// <summary>A number for which null is a value of its own: it is written, and differs from an absent property.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireNullAttribute : Attribute;

/// <summary>A condition: a boolean, or expression text with or without braces.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireConditionAttribute : Attribute;

/// <summary>A type that reads and writes itself; see <see cref="IWireValue{T}"/>.</summary>
/// <param name="expected">What the wire has there, in words.</param>
/// <param name="schema">The same as members of a JSON Schema object, without the braces.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireValueAttribute(string expected, string schema) : Attribute
{
    public string Expected => expected;

    public string Schema => schema;
}

/// <summary>The only components that the renderers take as children of this one, because they read them as data.</summary>
/// <param name="children">Types of the children.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HoldsAttribute(params Type[] children) : Attribute
{
    public IReadOnlyList<Type> Children => children;
}

/// <summary>The components inside which this one looks and works as meant; the analyzers point out where it stands elsewhere.</summary>
/// <param name="wholes">Types of the components.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PartOfAttribute(params Type[] wholes) : Attribute
{
    public IReadOnlyList<Type> Wholes => wholes;
}

/// <summary>The chunks of the renderer that the component needs beside the core.</summary>
/// <param name="names">Names of chunks, or <see cref="Any"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ChunkAttribute(params string[] names) : Attribute
{
    /// <summary>What is shown is not known before it is there.</summary>
    public const string Any = "*";

    public IReadOnlyList<string> Names => names;
}

/// <summary>A text that is the name of a Lucide icon.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IconNameAttribute : Attribute;

/// <summary>A record that the generator leaves alone, because its shape on the wire is its own.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CustomWireAttribute : Attribute;

/// <summary>What the renderer does when the property is absent, where that differs from what a new record has.</summary>
/// <param name="value">The value that stands for an absent property.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AbsentAttribute(object value) : Attribute
{
    public object Value { get; } = value;
}
