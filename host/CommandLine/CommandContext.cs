using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Host.CommandLine.Output;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Host.CommandLine;

/// <summary>What every command is given: where to write, in which language and form, and how to start a host.</summary>
internal sealed record CommandContext
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
    public bool TryReadDay(string option, string text, out DateOnly day, [NotNullWhen(false)] out Problem? problem)
    {
        var isDay = DayRange.TryRead(text, out day);
        problem = isDay ? null : new Problem(ExitCode.InvalidInput, Locale.Say($"{DayRange.Expected.Fr}, comme 2017-06-15", $"{DayRange.Expected.En}, such as 2017-06-15")) { Path = option, Found = $"'{text}'" };
        return isDay;
    }
}

/// <summary>The hosts that a command may start: the programs alone, all of it without serving, or the server.</summary>
internal sealed record HostFactory
{
    /// <summary>Programs without server or database; the caller disposes of it.</summary>
    public required Func<string[], ServiceProvider> Standalone { get; init; }

    /// <summary>Everything the server has, its database included, without serving; the caller disposes of it.</summary>
    public required Func<string[], CancellationToken, Task<OfflineHost>> Offline { get; init; }

    public required Func<string[], CancellationToken, Task<int>> Serve { get; init; }
}
