using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.CommandLine;

/// <summary>What every command is given: where to write, in which language and form, and how to start a host.</summary>
public sealed record CommandContext
{
    public required Terminal Terminal { get; init; }

    public required Locale Locale { get; init; }

    public required HostFactory Hosts { get; init; }

    /// <summary>Settings of the host given on the command line, <c>--Section:Key=value</c>.</summary>
    public required string[] HostSettings { get; init; }

    /// <summary>True when the answer is to be JSON and nothing else.</summary>
    public bool Json { get; init; }

    public void WriteJson(ReadOnlySpan<byte> utf8) => Terminal.Out.WriteLine(Encoding.UTF8.GetString(utf8));

    /// <summary>Reads a day written <c>YYYY-MM-DD</c>.</summary>
    public bool TryReadDay(string option, string text, out DateOnly day, [NotNullWhen(false)] out CommandProblem? problem)
    {
        var isDay = DayRange.TryRead(text, out day);
        problem = isDay ? null : new CommandProblem(ExitCode.InvalidInput, Locale.Say($"{DayRange.Expected.Fr}, comme 2017-06-15", $"{DayRange.Expected.En}, such as 2017-06-15")) { Path = option, Found = $"'{text}'" };
        return isDay;
    }
}
