namespace PartnerHub.Mutations.Running;

/// <summary>Runs tests while one change is on.</summary>
internal interface ITestRun
{
    /// <summary>Runs all with no change on, and tells which tests met which change.</summary>
    Task<ILookup<int, string>> NoteAsync();

    /// <summary>True when a test failed, or never ended.</summary>
    /// <param name="change">Number of the change.</param>
    /// <param name="tests">Some tests; null for all.</param>
    Task<bool> FailsAsync(int change, IReadOnlyCollection<string>? tests);
}
