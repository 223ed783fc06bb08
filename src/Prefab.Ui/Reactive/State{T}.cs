using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The state of a page, typed by a record: its initial value, and expressions over its members.</summary>
/// <typeparam name="T">A type that is written as a JSON object; its member names are the state's keys.</typeparam>
/// <param name="initial">The initial value.</param>
/// <param name="options">Options that decide the JSON names; <see cref="PrefabJson.Options"/> when absent. Give the same ones to the write.</param>
public sealed class State<T>(T initial, JsonSerializerOptions? options = null) : RxScope<T>(options ?? PrefabJson.Options)
    where T : notnull
{
    /// <summary>The initial value.</summary>
    public T Initial { get; } = initial;

    internal override string Expression => "";

    internal override string StatePath => "";

    /// <summary>The initial value as the state of a page; more keys can be added to the result.</summary>
    public DataMap ToMap() => new(Initial);

    /// <summary>The initial value as the state of a page.</summary>
    public static implicit operator DataMap(State<T> state) => state.ToMap();
}
