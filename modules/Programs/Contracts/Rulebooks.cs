using System.Text;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs.Versions;

namespace PartnerHub.Programs;

/// <summary>What a program's answers follow: a version of its package, made with settings.</summary>
public sealed record Rulebook
{
    public required string Program { get; init; }

    /// <summary>The package's version, a plus, and the first 12 digits of the SHA-256 of what was packed and of the settings.</summary>
    public required string Version { get; init; }

    /// <summary>Version of the package.</summary>
    public required string PluginVersion { get; init; }

    /// <summary>SHA-256 of what was packed, before it was compiled for a machine; null for one made by contracts before 1.0, which can't be opened.</summary>
    public string? Packed { get; init; }

    /// <summary>The settings in full, JSON.</summary>
    public required string Settings { get; init; }

    /// <summary>What a package makes of a program with settings.</summary>
    public static Rulebook Of(string program, string pluginVersion, string packed, string settings) => new()
    {
        Program = program,
        Version = RulebookVersion.Of(pluginVersion, packed, Encoding.UTF8.GetBytes(settings)),
        PluginVersion = pluginVersion,
        Packed = packed,
        Settings = settings,
    };
}

/// <summary>The rulebook that answers for a day, today's unless it is given; null when there is no such program, or it was refused.</summary>
[RequiresRight(Rights.Read)]
public sealed record FindRulebook(string Program, DateOnly? On = null) : IRequest<Rulebook?>, IAboutProgram;

/// <summary>Makes an earlier rulebook answer beside the one that serves. The few that were asked for last stay open.</summary>
[RequiresRight(Rights.Read)]
public sealed record OpenRulebook(Rulebook Rulebook) : IRequest<OpenedRulebook>, IAboutProgram
{
    string? IAboutProgram.Program => Rulebook.Program;
}

/// <summary>
/// Opens a definition that is not published, beside what serves, so that questions can be put to it: a draft is tried this way.
/// </summary>
[RequiresRight(Rights.Read)]
public sealed record TryDefinition(string Program, string Plugin, string Definition) : IRequest<OpenedRulebook>, IAboutProgram;

/// <summary>A rulebook that answers, or the reason why it does not.</summary>
public sealed record OpenedRulebook
{
    /// <summary>Stands for it wherever a question takes a program's id; null when it can not be opened.</summary>
    public string? Program { get; init; }

    /// <summary>Why it can not be opened; null when it is.</summary>
    public LocalizedText? Refusal { get; init; }

    /// <summary>True when it can not be opened because no package of the id given takes definitions.</summary>
    public bool IsUnknownPlugin { get; init; }

    /// <summary>What is wrong with its settings, each with its JSON path; empty when that is not why.</summary>
    public IReadOnlyList<InputError> Errors { get; init; } = [];
}
