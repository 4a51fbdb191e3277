namespace PartnerHub.Mutations.Changes;

/// <summary>
/// The switch, compiled into the contracts of the copy, which plugins may call. It reads which change is on, or notes which
/// test met which change.
/// </summary>
internal static class SwitchSource
{
    public const string Test = "global::PartnerHub.Mutations.Switch.Is";
    public const string Variable = "PARTNERHUB_MUTATION";

    /// <summary>Where the notes go, instead of a number.</summary>
    public const string Notes = "PARTNERHUB_MUTATION_NOTES";

    public const string Text =
        $$"""
        #pragma warning disable
        namespace PartnerHub.Mutations;

        public static class Switch
        {
            private static readonly int On = int.TryParse(System.Environment.GetEnvironmentVariable("{{Variable}}"), out var number) ? number : 0;
            private static readonly string NotesFile = System.Environment.GetEnvironmentVariable("{{Notes}}");
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<(int, string), bool> Seen = new();
            private static readonly System.Func<string> CurrentTest = FindTest();

            static Switch()
            {
                if (NotesFile != null)
                {
                    System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.WriteAllLines(
                        NotesFile, System.Linq.Enumerable.Select(Seen.Keys, met => met.Item1 + "\t" + met.Item2));
                }
            }

            public static bool Is(int number) => number == On || (NotesFile != null && Note(number));

            private static bool Note(int number)
            {
                Seen.TryAdd((number, CurrentTest()), true);
                return false;
            }

            // The contracts know no test framework: the running test is found by name.
            private static System.Func<string> FindTest()
            {
                var context = System.Type.GetType("Xunit.TestContext, xunit.v3.core")?.GetProperty("Current");
                return () =>
                {
                    var method = Read(context?.GetValue(null), "TestMethod");
                    return method == null ? "" : Read(Read(method, "TestClass"), "TestClassName") + "." + Read(method, "MethodName");
                };
            }

            private static object Read(object from, string name)
            {
                if (from == null)
                {
                    return null;
                }

                foreach (var type in System.Linq.Enumerable.Append(from.GetType().GetInterfaces(), from.GetType()))
                {
                    if (type.GetProperty(name) is { } property)
                    {
                        return property.GetValue(from);
                    }
                }

                return null;
            }
        }
        """;
}
