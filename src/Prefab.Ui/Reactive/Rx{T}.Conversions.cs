namespace Prefab.Ui;

public sealed partial class Rx<T>
{
    /// <summary>Rows that the expression yields.</summary>
    public static implicit operator DataRows(Rx<T> rows) => DataRows.From(rows);

    /// <summary>Numbers that the expression yields.</summary>
    public static implicit operator DataPoints(Rx<T> points) => DataPoints.From(points);

    /// <summary>The value of a slider that the expression yields.</summary>
    public static implicit operator SliderValue(Rx<T> value) => SliderValue.From(value);

    /// <summary>A date that the expression yields.</summary>
    public static implicit operator DateValue(Rx<T> date) => date.Template;

    /// <summary>Selected dates that the expression yields.</summary>
    public static implicit operator DateSelection(Rx<T> selection) => selection.Template;

    /// <summary>Kinds of files that the expression yields.</summary>
    public static implicit operator FileTypes(Rx<T> types) => types.Template;
}
