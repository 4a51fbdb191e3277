using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>A part of the member page, made by the module whose subject it is.</summary>
public sealed record MemberSection(int Order, string Anchor, LocalizedText Title, Type Component)
{
    /// <summary>What a reader must be allowed to do with the member.</summary>
    public Rights To { get; init; } = Rights.ReadOwn;
}

/// <summary>Columns of the list of members, made by the module whose subject they are.</summary>
public interface IMemberColumns
{
    /// <param name="program">The members' program.</param>
    /// <param name="members">Ids of the members that a page lists; a column is asked for no others.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task<IReadOnlyList<DataColumn<string>>> ForAsync(ProgramDescription program, IReadOnlyList<string> members, CancellationToken cancellation);
}

/// <summary>What stays in sight on the member page while it is read.</summary>
public sealed record MemberSummary(Type Component);

/// <summary>A part of the page of decisions, made by the module whose subject it is.</summary>
public sealed record DecisionPart(Type Component);

/// <summary>A part of the home page, made by the module whose subject it is.</summary>
public sealed record HomeSection(int Order, string Anchor, LocalizedText Title, Type Component)
{
    /// <summary>For whom it is; for who reads programs, unless it says otherwise.</summary>
    public Func<Caller, bool> IsFor { get; init; } = static caller => caller.Rights.HasFlag(Rights.Read);
}

/// <summary>A part of the page of jobs, made by the module whose work it is.</summary>
public sealed record JobSection(int Order, string Anchor, LocalizedText Title, Type Component);

/// <summary>The member a page is about, and the day it is about.</summary>
public sealed record MemberView
{
    public required string Id { get; init; }

    public required Dossier Dossier { get; init; }

    public required ProgramDescription Program { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Where the member lies: on what a reader needs a right.</summary>
    public SubjectPlace Place => SubjectPlace.OfMember(Program.Id, Dossier.Partner.Id);
}
