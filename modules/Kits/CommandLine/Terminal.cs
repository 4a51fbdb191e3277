using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnerHub.Kits.CommandLine;

/// <summary>Where a command reads and writes. Answers go to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
public sealed record Terminal
{
    private const int PlainWidth = 80;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required Stream In { get; init; }

    /// <summary>True when a person looks at <see cref="Out"/>: colour, and the width of the window.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>True when a person looks at <see cref="Error"/>: a bar may move there.</summary>
    public bool ShowsProgress { get; init; }

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new()
        {
            Out = Console.Out,
            Error = Console.Error,
            In = Console.OpenStandardInput(),
            IsInteractive = !Console.IsOutputRedirected,
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Writes what is readable at 80 columns, without colour and without blanks at the ends of lines unless a person looks.</summary>
    public void Write(IEnumerable<IRenderable> content)
    {
        if (IsInteractive)
        {
            Render(Out, content, AnsiSupport.Detect, null);
            return;
        }

        using var plain = new StringWriter();
        Render(plain, content, AnsiSupport.No, PlainWidth);
        foreach (var line in plain.ToString().TrimEnd().Split('\n'))
        {
            Out.WriteLine(line.TrimEnd());
        }
    }

    private static void Render(TextWriter writer, IEnumerable<IRenderable> content, AnsiSupport ansi, int? width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width ?? Math.Max(console.Profile.Width, PlainWidth);
        foreach (var part in content)
        {
            console.Write(part);
        }
    }
}
