using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Try;

internal sealed record TryArguments
{
    public required string Program { get; init; }

    public required string File { get; init; }

    public required string On { get; init; }

    public required Ask Ask { get; init; }

    public string? To { get; init; }

    public string? Period { get; init; }

    public string? Settings { get; init; }
}
