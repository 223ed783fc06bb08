namespace Prefab.Testing;

/// <summary>What a part of a page is to its user; the names are the roles of ARIA.</summary>
public enum Role
{
    /// <summary>A message that needs attention at once; an error toast is one.</summary>
    Alert,

    /// <summary>Something to press.</summary>
    Button,

    /// <summary>The title of a table.</summary>
    Caption,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A box to tick.</summary>
    Checkbox,

    /// <summary>The heading of a column.</summary>
    Columnheader,

    /// <summary>A list to choose one of.</summary>
    Combobox,

    /// <summary>A window above the page.</summary>
    Dialog,

    /// <summary>Fields that are submitted together.</summary>
    Form,

    /// <summary>Parts that belong together.</summary>
    Group,

    /// <summary>A heading; it has a level.</summary>
    Heading,

    /// <summary>A picture.</summary>
    Img,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A list.</summary>
    List,

    /// <summary>An entry of a list.</summary>
    Listitem,

    /// <summary>A figure on a scale.</summary>
    Meter,

    /// <summary>Ways through the page, such as the pager of a table.</summary>
    Navigation,

    /// <summary>Something to choose in a list.</summary>
    Option,

    /// <summary>How far something has come.</summary>
    Progressbar,

    /// <summary>One of several choices.</summary>
    Radio,

    /// <summary>The choices of which one holds.</summary>
    Radiogroup,

    /// <summary>A part of the page with a name; the toasts stand in one.</summary>
    Region,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>The heading of a row.</summary>
    Rowheader,

    /// <summary>A field to search in.</summary>
    Searchbox,

    /// <summary>A line between parts.</summary>
    Separator,

    /// <summary>A value on a scale, to be moved.</summary>
    Slider,

    /// <summary>A field for a number.</summary>
    Spinbutton,

    /// <summary>A message that can wait; toasts and loaders are such.</summary>
    Status,

    /// <summary>Something to turn on and off.</summary>
    Switch,

    /// <summary>One of several panels to show.</summary>
    Tab,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The tabs of which one is shown.</summary>
    Tablist,

    /// <summary>What a tab shows.</summary>
    Tabpanel,

    /// <summary>A field for text.</summary>
    Textbox,

    /// <summary>What explains the part that the pointer rests on.</summary>
    Tooltip,
}
