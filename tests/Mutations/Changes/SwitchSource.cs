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

    private const string MostChanges = "20000";

    public const string Text =
        $$"""
        #pragma warning disable
        namespace PartnerHub.Mutations;

        public static class Switch
        {
            public static int On = int.TryParse(System.Environment.GetEnvironmentVariable("{{Variable}}"), out var number) ? number : 0;
            private static readonly string NotesFile = System.Environment.GetEnvironmentVariable("{{Notes}}");
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool[]> Seen = new();
            private static readonly System.Func<object> CurrentTest = FindTest();

            [System.ThreadStatic]
            private static object LastTest;

            [System.ThreadStatic]
            private static bool[] LastSeen;

            static Switch()
            {
                if (NotesFile != null)
                {
                    System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.WriteAllLines(
                        NotesFile, System.Linq.Enumerable.SelectMany(Seen, test => System.Linq.Enumerable.Select(
                            System.Linq.Enumerable.Where(System.Linq.Enumerable.Index(test.Value), met => met.Item), met => met.Index + "\t" + test.Key)));
                }
            }

            public static bool Is(int number) => number == On || (NotesFile != null && Note(number));

            // Asked at every step of every loop: the name is made once for each test.
            private static bool Note(int number)
            {
                var test = CurrentTest();
                if (LastSeen == null || test != LastTest)
                {
                    (LastTest, LastSeen) = (test, Seen.GetOrAdd(Name(test), _ => new bool[{{MostChanges}}]));
                }

                LastSeen[number] = true;
                return false;
            }

            // The contracts know no test framework: the running test is found by name.
            private static System.Func<object> FindTest() =>
                System.Type.GetType("Xunit.TestContext, xunit.v3.core")?.GetProperty("Current")?.GetMethod.CreateDelegate<System.Func<object>>() ?? (() => null);

            private static string Name(object test)
            {
                var method = Read(test, "TestMethod");
                return method == null ? "" : Read(Read(method, "TestClass"), "TestClassName") + "." + Read(method, "MethodName");
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
