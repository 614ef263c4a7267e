document.title = 'hacked';
