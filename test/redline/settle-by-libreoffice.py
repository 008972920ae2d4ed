"""Settles all tracked changes of Word files in LibreOffice; needs Debian's python3-uno.
usage: settle-by-libreoffice.py PIPE FOLDER FILE.docx...     PIPE is where soffice was told to listen
Writes FOLDER/FILE.accept.docx and FOLDER/FILE.reject.docx, then ends LibreOffice."""
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

COMMANDS = {'accept': '.uno:AcceptAllTrackedChanges', 'reject': '.uno:RejectAllTrackedChanges'}


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(240):
        try:
            return resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
        except NoConnectException:
            time.sleep(0.5)
    sys.exit('LibreOffice does not answer')


def main(pipe, folder, files):
    context = connect(pipe)
    make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    desktop, dispatcher = make('com.sun.star.frame.Desktop'), make('com.sun.star.frame.DispatchHelper')
    for path in files:
        for how, command in COMMANDS.items():
            url = uno.systemPathToFileUrl(os.path.abspath(path))
            document = desktop.loadComponentFromURL(url, '_blank', 0, (option('Hidden', True),))
            dispatcher.executeDispatch(document.CurrentController.Frame, command, '', 0, ())
            name = os.path.basename(path).removesuffix('.docx')
            target = uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, f'{name}.{how}.docx')))
            document.storeToURL(target, (option('FilterName', 'MS Word 2007 XML'),))
            document.close(True)
    try:
        desktop.terminate()
    except DisposedException:
        pass


main(sys.argv[1], sys.argv[2], sys.argv[3:])
