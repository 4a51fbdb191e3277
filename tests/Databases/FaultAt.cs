using PartnerHub.Kits.Data;

namespace PartnerHub.Databases;

/// <summary>Lets calls to the database pass up to one, which fails, as a lost connection would.</summary>
public sealed class FaultAt : ICallWatch
{
    private int _left;

    /// <summary>True when the call to fail was reached.</summary>
    public bool Struck { get; private set; }

    /// <summary>Fails the call of that number, from 1; none for 0.</summary>
    public void Arm(int number) => (_left, Struck) = (number, false);

    public void Disarm() => _left = 0;

    /// <summary>Calls so far.</summary>
    public int Calls { get; private set; }

    public void Calling(string what)
    {
        Calls++;
        if (_left > 0 && --_left == 0)
        {
            Struck = true;
            throw new IOException("the line went dead");
        }
    }
}
