namespace Prefab.Ui;

/// <summary>A row of a <see cref="DataTable"/> that opens to show more (wire: the row with a member <c>_detail</c>).</summary>
/// <param name="Data">The row: an object or a <see cref="DataMap"/>.</param>
/// <param name="Detail">What is shown under the row while it is open.</param>
public sealed record ExpandableRow(object Data, UiComponent Detail)
{
    internal DataMap ToMap()
    {
        var map = Data is DataMap data ? data.Copy() : new DataMap(Data);
        map["_detail"] = Detail;
        return map;
    }
}
