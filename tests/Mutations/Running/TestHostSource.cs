namespace PartnerHub.Mutations.Running;

/// <summary>
/// The entry point of the tests in the copy: one process that runs some tests for each change it is told, so that what
/// starting costs is paid once.
/// </summary>
internal static class TestHostSource
{
    public const string File = "TestHostOfChanges.cs";

    /// <summary>Argument that makes it wait for lines: a number and the runner's arguments, parted by tabs.</summary>
    public const string Waits = "--changes";

    /// <summary>What its answers begin with: the exit code follows, and the first test that failed.</summary>
    public const string Answer = "\u0001";

    public const string Text =
        $$"""
        #pragma warning disable
        namespace PartnerHub.Mutations;

        internal static class TestHostOfChanges
        {
            public static async System.Threading.Tasks.Task<int> Main(string[] args)
            {
                if (args.Length != 1 || args[0] != "{{Waits}}")
                {
                    return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
                }

                var (input, output) = (System.Console.In, System.Console.Out);
                while (await input.ReadLineAsync() is { } line)
                {
                    var parts = line.Split('\t');
                    var told = new System.IO.StringWriter();
                    Switch.On = int.Parse(parts[0]);
                    var code = await new Xunit.Runner.InProc.SystemConsole.ConsoleRunner(parts[1..], typeof(TestHostOfChanges).Assembly).EntryPoint(System.IO.TextReader.Null, told);
                    Switch.On = 0;
                    var failed = System.Text.RegularExpressions.Regex.Match(told.ToString(), @"^\s*([\w.+]+).*\[FAIL\]", System.Text.RegularExpressions.RegexOptions.Multiline).Groups[1].Value;
                    await output.WriteLineAsync("\u0001" + code + "\t" + failed);
                    await output.FlushAsync();
                }

                return 0;
            }
        }
        """;
}
