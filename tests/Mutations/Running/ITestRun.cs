namespace PartnerHub.Mutations.Running;

/// <summary>Runs tests while one change is on.</summary>
internal interface ITestRun
{
    /// <summary>Runs all with no change on, and tells which tests met which change.</summary>
    Task<ILookup<int, string>> NoteAsync();

    /// <summary>True when a test failed with the change on and passes without it, or never ended, in a process that runs many changes.</summary>
    /// <param name="change">Number of the change.</param>
    /// <param name="tests">The tests.</param>
    Task<bool> FailsAmongOthersAsync(int change, IReadOnlyCollection<string> tests);

    /// <summary>True when any test failed, or never ended, in a process of its own: what is made once is made with the change on.</summary>
    /// <param name="change">Number of the change.</param>
    Task<bool> FailsAloneAsync(int change);
}
