namespace PartnerHub.Programs.Calls;

/// <summary>What a call is about, for the log of its fault.</summary>
/// <param name="Question">The word for it.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Member">Id of the partner, by which no person is known; null when it is not about one.</param>
internal readonly record struct Asked(string Question, DateOnly On, string? Member = null);
