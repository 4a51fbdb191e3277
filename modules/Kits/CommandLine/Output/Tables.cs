using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Kits.CommandLine;

/// <summary>The few shapes that all reports are made of. Texts are never read as markup.</summary>
public static class Tables
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Dim = new(decoration: Decoration.Dim);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Warning = new(Color.Yellow);
    public static readonly Style Bad = new(Color.Red);

    public static readonly IRenderable Blank = new Text("\n");

    public static IRenderable Heading(string text) => new Rows(Text.Empty, new Text(text, Strong));

    public static IRenderable Line(string text, Style? style = null) => new Text(text + "\n", style);

    /// <summary>A line set in from the left, wrapped under itself.</summary>
    public static IRenderable Indented(string text, int by = 2, Style? style = null) => new Padder(new Text(text, style), new Padding(by, 0, 0, 0));
}
