namespace Prefab.Ui;

/// <summary>What can be selected in a <see cref="Calendar"/>.</summary>
public enum CalendarMode
{
    /// <summary>One date.</summary>
    Single,

    /// <summary>Several dates.</summary>
    Multiple,

    /// <summary>All dates from a first to a last.</summary>
    Range,
}
