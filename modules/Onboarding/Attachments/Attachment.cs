using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Attachments;

/// <summary>A file kept with a question, without its content.</summary>
public sealed record Attachment
{
    /// <summary>Among those of the questionnaire; never given twice.</summary>
    public required long Number { get; init; }

    /// <summary>Id of the question, such as <c>4.2</c>.</summary>
    public required string Question { get; init; }

    public required string FileName { get; init; }

    /// <summary>As whoever sent it said.</summary>
    public required string MediaType { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset AttachedAt { get; init; }
}

/// <summary>Keeps a file with a question; null when there is no such questionnaire. 20 MB at most.</summary>
[RequiresRight(Rights.Record)]
internal sealed record AttachFile(string Questionnaire, string Question, string FileName, string MediaType, byte[] Content) : ICommand<Attachment?>, IAboutQuestionnaire;

/// <summary>Removes a file's content; that it was there stays known. False when there is none of that number.</summary>
[RequiresRight(Rights.Record)]
internal sealed record RemoveAttachment(string Questionnaire, long Number) : ICommand<bool>, IAboutQuestionnaire;

/// <summary>Files kept with a questionnaire, by number; null when there is no such questionnaire.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListAttachments(string Questionnaire) : IRequest<IReadOnlyList<Attachment>?>, IAboutQuestionnaire, IListOf<IAboutQuestionnaire>;

/// <summary>A file with its content; null when there is none, or it was removed.</summary>
[RequiresRight(Rights.Read)]
internal sealed record FindAttachment(string Questionnaire, long Number) : IRequest<AttachedFile?>, IAboutQuestionnaire;

internal sealed record AttachedFile(string FileName, byte[] Content);
