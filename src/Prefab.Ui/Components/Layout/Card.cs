namespace Prefab.Ui;

/// <summary>A bordered surface; made of <see cref="CardHeader"/>, <see cref="CardContent"/> and <see cref="CardFooter"/>.</summary>
public sealed partial record Card : UiContainer;
