using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Dispatch;

namespace PartnerHub.Programs;

[Allow(Rights.Read)]
public sealed record ListPrograms : IRequest<IReadOnlyList<HostedProgram>>;

/// <summary>The program of an id, whatever its state; null when no package has that id.</summary>
[Allow(Rights.Read)]
public sealed record FindProgram(string Program) : IRequest<HostedProgram?>;

/// <summary>Loads a program that does not serve from its package again; null when no package has that id.</summary>
[Allow(Rights.Operate)]
public sealed record RetryProgram(string Program) : IRequest<HostedProgram?>;

public enum ProgramState
{
    /// <summary>Answers questions.</summary>
    Serving,

    /// <summary>Loaded, then set aside after a fault; answers nothing until it is retried.</summary>
    Quarantined,

    /// <summary>Never loaded: the package or its settings were refused.</summary>
    Refused,
}

/// <summary>A package found under the plugins folder, and what became of it.</summary>
public sealed record HostedProgram
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>Version of the package with that of its settings, which every ruling is kept with; null when it was refused.</summary>
    public string? RulebookVersion { get; init; }

    public required ProgramState State { get; init; }

    /// <summary>Why it does not serve; null while it does.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The setting it refused; null when that is not why it does not serve.</summary>
    public RefusedSetting? RefusedSetting { get; init; }

    /// <summary>Its rulebook; null when it was refused.</summary>
    public ProgramDescription? Description { get; init; }
}

/// <param name="File">The settings file.</param>
/// <param name="Path">JSON path of the setting.</param>
/// <param name="Expectation">What the program expected, in its own words.</param>
public sealed record RefusedSetting(string File, string Path, string Expectation);
