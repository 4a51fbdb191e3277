using PartnerHub.Contracts;

namespace TestPlugins.Bad.OverflowsInFactory;

/// <summary>Calls itself until the stack of the loading thread is full.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        return Deeper(0) > 0 ? new Program(settings) : null!;
    }

    private static int Deeper(int depth) => depth < 0 ? depth : Deeper(depth + 1) + 1;

    private sealed class Program(ProgramSettings settings) : SampleProgram("overflows-in-factory", settings);
}
